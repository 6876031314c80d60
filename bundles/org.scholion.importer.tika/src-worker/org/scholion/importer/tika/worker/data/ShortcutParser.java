package org.scholion.importer.tika.worker.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.page.FactSheet;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListFormatException;

/** Reads files that hold nothing but the address of a page: shortcuts of Windows (.url) and of macOS (.webloc). */
public final class ShortcutParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("(?is)\\s*URL\\s*=(.*)");
    private static final String BINARY = "bplist";
    /** Far more than any shortcut has. */
    private static final int LARGEST = 1 << 20;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-url-shortcut"), MediaType.application("x-webloc"),
                MediaType.application("x-bplist-webloc"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var bytes = stream.readNBytes(LARGEST);
        var address = isBinary(bytes) ? inBinary(bytes)
                : address(DocumentText.of(bytes, true, metadata, context));
        var out = new FactSheet(handler);
        out.startDocument();
        out.paragraphs(address);
        out.endDocument();
    }

    private static boolean isBinary(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, BINARY.length()), StandardCharsets.ISO_8859_1)
                .equals(BINARY);
    }

    private static String address(String text) {
        return text.contains("<plist") ? inPropertyList(text)
                : text.lines().map(LINE::matcher).filter(Matcher::matches).map(line -> line.group(1).strip())
                        .filter(address -> !address.isEmpty()).findFirst().orElse("");
    }

    private static String inPropertyList(String xml) {
        return XmlTree.parse(xml).map(list -> list.inside("key").stream()
                .filter(key -> key.element().ownText().strip().equals("URL")
                        && key.element().nextElementSibling() != null)
                .map(key -> key.element().nextElementSibling().text().strip()).findFirst().orElse("")).orElse("");
    }

    private static String inBinary(byte[] list) throws TikaException {
        try {
            new BinaryPropertyList(list).requireWithinBounds();
            return BinaryPropertyListParser.parse(list) instanceof NSDictionary shortcut
                    && shortcut.get("URL") instanceof NSString address ? address.getContent() : "";
        } catch (IOException | PropertyListFormatException | RuntimeException e) {
            throw new TikaException("the shortcut is damaged", e);
        }
    }
}
