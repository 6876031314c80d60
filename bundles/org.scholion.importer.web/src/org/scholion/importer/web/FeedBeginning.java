package org.scholion.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells feeds from pages, other XML and other JSON by how they begin, whatever their encoding. */
final class FeedBeginning {

    /** Bytes; comments may stand before the first element. */
    static final int LOOKED_AT = 1 << 15;

    private static final Pattern ELEMENT = Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?([A-Za-z]+)[\\s>/]");

    /** The version, which may stand behind other fields; strokes may be escaped. */
    private static final Pattern JSON = Pattern.compile(
            "[^\\p{ASCII}]{0,3}\\s*\\{(?s:.*?)\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version");

    private FeedBeginning() {
    }

    static boolean isFeed(byte[] beginning) {
        var text = text(beginning);
        if (isJson(beginning)) {
            return true;
        }
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

    /** Whether it is one in JSON. */
    static boolean isJson(byte[] beginning) {
        return JSON.matcher(text(beginning)).lookingAt();
    }

    /** Of UTF-16 every other byte is dropped; names of elements and namespaces are ASCII. */
    private static String text(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
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
