package org.scholion.importer.tika.worker.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.parser.Parser;

/**
 * The content of an element of SGML whose tags are all there: no document type tells which may be missing. What it
 * cannot find it says is not there; nothing in it makes it fail.
 *
 * @param content with tags and entities
 */
record SgmlElement(String content) {

    /** The first element of a name. One whose end is missing goes to the end. */
    Optional<SgmlElement> first(String name) {
        int tag = tag(name, 0);
        if (tag < 0) {
            return Optional.empty();
        }
        int begin = tagEnd(tag);
        int end = content.indexOf("</" + name + ">", begin);
        return Optional.of(new SgmlElement(content.substring(begin, end < 0 ? content.length() : end)));
    }

    /** The words of all elements of a name that have any. */
    List<String> all(String name) {
        var all = new ArrayList<String>();
        for (int tag = tag(name, 0); tag >= 0; tag = tag(name, tag + 1)) {
            int begin = tagEnd(tag);
            int end = content.indexOf("</" + name + ">", begin);
            var words = oneLine(text(content.substring(begin, end < 0 ? content.length() : end)));
            if (!words.isEmpty()) {
                all.add(words);
            }
            if (end < 0) {
                break;
            }
        }
        return all;
    }

    /** The words of the first element of a name on one line, or empty. */
    String words(String name) {
        return first(name).map(element -> oneLine(element.text())).orElse("");
    }

    /** The start tag of the first element of a name, or empty. */
    String startTag(String name) {
        int tag = tag(name, 0);
        return tag < 0 ? "" : content.substring(tag, tagEnd(tag));
    }

    /** The text with its lines, without tags and control characters. */
    String text() {
        return text(content);
    }

    private static String text(String content) {
        var plain = Parser.unescapeEntities(content.replaceAll("<[/!A-Za-z][^<>]{0,1000}>", ""), false);
        return plain.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private int tag(String name, int from) {
        var begin = "<" + name.toUpperCase(Locale.ROOT);
        for (int at = content.indexOf(begin, from); at >= 0; at = content.indexOf(begin, at + 1)) {
            int next = at + begin.length();
            if (next < content.length() && (content.charAt(next) == '>'
                    || Character.isWhitespace(content.charAt(next)))) {
                return at;
            }
        }
        return -1;
    }

    private int tagEnd(int tag) {
        int end = content.indexOf('>', tag);
        return end < 0 ? content.length() : end + 1;
    }
}
