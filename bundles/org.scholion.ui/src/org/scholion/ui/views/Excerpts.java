package org.scholion.ui.views;

import org.scholion.core.span.Selections;

/** Text cut to what there is room for. */
public final class Excerpts {

    private Excerpts() {
    }

    /**
     * The text in one line: blanks and line ends become single spaces, and what is too long ends in "…".
     *
     * @param most UTF-16 units; no grapheme cluster is cut
     */
    public static String oneLine(String text, int most) {
        // a first cut, so that the blanks of a very long quote are not all gone through
        var head = text.length() > 4 * most ? text.substring(0, Selections.clusterStart(text, 4 * most)) : text;
        var line = head.strip().replaceAll("\\s+", " ");
        if (line.length() <= most && head.length() == text.length()) {
            return line;
        }
        return line.substring(0, Selections.clusterStart(line, Math.min(line.length(), most))).stripTrailing() + "…";
    }
}
