package org.scholion.importer.tika;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.reading.ExtractedLink;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.importer.tika.protocol.BlockKind;

/** The text of one block: as it arrives, then normalized, without blanks at the ends of lines and empty lines around. */
final class BlockText {

    private final StringBuilder arriving = new StringBuilder();
    /** What arrived before the last mark, normalized; afterwards the text as it stands in the article. */
    private final StringBuilder words = new StringBuilder();
    /** Each mark: from its place on the text leads to the target; to nowhere if that is empty. */
    private final List<String> targets = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    void append(String characters) {
        arriving.append(characters);
    }

    void link(String target) {
        normalize();
        targets.add(ExtractedLink.isTarget(target) ? target : "");
        places.add(words.length());
    }

    /** To be called once, when all has arrived; a table keeps its empty first cells. */
    void finish(BlockKind kind) {
        normalize();
        var normal = words.toString();
        words.setLength(0);
        int begin = 0;
        while (begin < normal.length()
                && (kind == BlockKind.TABLE ? normal.charAt(begin) == '\n' : isBlank(normal.charAt(begin)))) {
            begin++;
        }
        int end = end(normal, normal.length());
        int mark = 0;
        for (int i = begin; i < end; i++) {
            if (normal.charAt(i) == '\n') {
                words.setLength(lineEnd());
            }
            for (; mark < places.size() && places.get(mark) <= i; mark++) {
                places.set(mark, words.length());
            }
            words.append(normal.charAt(i));
        }
        for (; mark < places.size(); mark++) {
            places.set(mark, words.length());
        }
    }

    /** As it stands in the article. */
    CharSequence words() {
        return words;
    }

    /**
     * The links in the beginning of the text.
     *
     * @param length of the beginning
     * @param offset of the text in the article
     */
    List<ExtractedLink> links(int length, int offset) {
        var links = new ArrayList<ExtractedLink>();
        int last = 0;
        for (int i = 0; i < targets.size(); i++) {
            int begin = Math.max(last, places.get(i));
            int end = Math.min(length, i + 1 < places.size() ? places.get(i + 1) : length);
            if (!targets.get(i).isEmpty() && begin < end) {
                links.add(new ExtractedLink(new Span(offset + begin, offset + end), targets.get(i)));
                last = end;
            }
        }
        return links;
    }

    private void normalize() {
        words.append(ArticleText.normalize(arriving.toString()));
        arriving.setLength(0);
    }

    private int lineEnd() {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) != '\n' && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int end(CharSequence text, int from) {
        int end = from;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
