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

/** Reads files that hold nothing but the address of a page: shortcuts of Windows (.url) and of macOS (.webloc). */
public final class ShortcutParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("(?im)^\\s*URL\\s*=\\s*(\\S.*?)\\s*$");
    /** In a binary property list the length of a text stands before it, in one byte or two. */
    private static final Pattern BINARY = Pattern.compile("(?s)_(?:\\x10(.)|\\x11(..))(?=https?://)");

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
        var address = raw.startsWith("bplist") ? inBinary(raw)
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

    private static String inBinary(String bytes) {
        var length = BINARY.matcher(bytes);
        if (!length.find()) {
            return "";
        }
        int characters = length.group(1) != null ? length.group(1).charAt(0)
                : length.group(2).charAt(0) << 8 | length.group(2).charAt(1);
        return bytes.substring(length.end(), Math.min(bytes.length(), length.end() + characters));
    }
}
