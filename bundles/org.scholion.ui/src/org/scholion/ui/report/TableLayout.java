package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.span.Span;

/** The columns of a table in a font of fixed width: as wide as their widest cell, or as there is room. */
final class TableLayout {

    /** Between two columns. */
    static final int GAP = 2;

    private static final int NARROWEST = 6;

    private TableLayout() {
    }

    /**
     * How wide columns are, in characters.
     *
     * @param rows the texts of the cells, all rows of the same length
     * @param room what there is for all of them
     */
    static int[] widths(List<List<String>> rows, int room) {
        var widths = new int[rows.getFirst().size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        int total = GAP * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        while (total > room && shrink(widths)) {
            total--;
        }
        return widths;
    }

    /** Takes a character from the widest column; false when all are narrow. */
    private static boolean shrink(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widths[widest] > NARROWEST && widths[widest]-- > 0;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The lines of a cell: broken at blanks, a long word where it must. */
    static List<Span> lines(String text, int width) {
        var lines = new ArrayList<Span>();
        int begin = 0;
        while (begin < text.length()) {
            int end = end(text, begin, Math.max(1, width));
            if (end > begin) {
                lines.add(new Span(begin, end));
            }
            begin = Math.max(end, begin + 1);
            while (begin < text.length() && text.charAt(begin) == ' ') {
                begin++;
            }
        }
        return lines;
    }

    private static int end(String text, int begin, int width) {
        int hard = text.indexOf('\n', begin);
        int last = hard < 0 ? text.length() : hard;
        if (text.codePointCount(begin, last) <= width) {
            return last;
        }
        int most = text.offsetByCodePoints(begin, width);
        int blank = text.lastIndexOf(' ', most);
        return blank > begin ? blank : most;
    }
}
