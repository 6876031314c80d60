package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSDictionary;
import com.dd.plist.PropertyListFormatException;

/** Reads files that hold nothing but the address of a page: shortcuts of Windows (.url) and of macOS (.webloc). */
public final class ShortcutParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("(?im)^\\s*URL\\s*=\\s*(\\S.*?)\\s*$");

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-url-shortcut"), MediaType.application("x-webloc"),
                MediaType.application("x-bplist-webloc"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var bytes = stream.readAllBytes();
        var raw = new String(bytes, StandardCharsets.ISO_8859_1);
        var address = raw.startsWith("bplist") ? inBinary(bytes)
                : raw.contains("<plist") ? inPropertyList(new String(bytes, StandardCharsets.UTF_8)) : inLines(raw);
        var out = new FactSheet(handler);
        out.startDocument();
        out.paragraphs(address);
        out.endDocument();
    }

    private static String inLines(String text) {
        var line = LINE.matcher(text);
        return line.find() ? line.group(1) : "";
    }

    private static String inPropertyList(String xml) {
        return XmlTree.parse(xml).map(list -> list.inside("key").stream()
                .filter(key -> key.words().equals("URL") && key.element().nextElementSibling() != null)
                .map(key -> key.element().nextElementSibling().text().strip()).findFirst().orElse("")).orElse("");
    }

    private static String inBinary(byte[] list) throws TikaException {
        try {
            return BinaryPropertyListParser.parse(list) instanceof NSDictionary shortcut && shortcut.containsKey("URL")
                    ? shortcut.get("URL").toString()
                    : "";
        } catch (IOException | PropertyListFormatException | RuntimeException e) {
            throw new TikaException("the shortcut is not well formed", e);
        }
    }
}
