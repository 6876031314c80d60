package org.scholion.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells feeds from pages and other XML by their first element, whatever their encoding. */
final class FeedBeginning {

    /** Bytes; comments may stand before the first element. */
    static final int LOOKED_AT = 1 << 15;

    private static final Pattern ELEMENT = Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?([A-Za-z]+)[\\s>/]");

    private FeedBeginning() {
    }

    static boolean isFeed(byte[] beginning) {
        // of UTF-16 every other byte is dropped; names of elements and namespaces are ASCII
        var text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        int at = text.indexOf('<');
        while (at >= 0 && !text.startsWith("<html", at)) {
            var end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>"
                    : text.startsWith("<!", at) ? ">" : "";
            if (end.isEmpty()) {
                return isFeedElement(text, at);
            }
            int after = text.indexOf(end, at + 2);
            at = after < 0 ? -1 : text.indexOf('<', after);
        }
        return false;
    }

    private static boolean isFeedElement(String text, int at) {
        var element = ELEMENT.matcher(text);
        if (!element.find(at) || element.start() != at) {
            return false;
        }
        return switch (element.group(1)) {
            case "rss" -> true;
            case "feed" -> text.contains("http://www.w3.org/2005/Atom") || text.contains("http://purl.org/atom/ns#");
            case "RDF" ->
                text.contains("http://purl.org/rss/") || text.contains("http://my.netscape.com/rdf/simple/0.9/");
            default -> false;
        };
    }
}
