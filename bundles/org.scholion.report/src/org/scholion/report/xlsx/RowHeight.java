package org.scholion.report.xlsx;

/** Estimates how high a row must be for its texts, since not every program that opens a workbook measures them. */
final class RowHeight {

    private static final double LINE = 15;
    private static final int MOST_LINES = 20;
    /** From here on most characters are as wide as two letters. */
    private static final char FIRST_WIDE = '\u1100';

    private int lines = 1;

    /** @param width of the column, in characters */
    void add(String text, int width) {
        int count = 0;
        int column = 0;
        for (int i = 0; i < text.length() && count < MOST_LINES; i++) {
            char c = text.charAt(i);
            column += c >= FIRST_WIDE && !Character.isLowSurrogate(c) ? 2 : 1;
            if (c == '\n' || column > width) {
                count++;
                column = c == '\n' ? 0 : wordLength(text, i);
            }
        }
        lines = Math.max(lines, Math.min(MOST_LINES, count + 1));
    }

    /** The part of a word that goes to the next line with the character that does not fit. */
    private static int wordLength(String text, int end) {
        int begin = text.lastIndexOf(' ', end);
        return end - begin < 15 ? end - begin : 1;
    }

    boolean isMoreThanOneLine() {
        return lines > 1;
    }

    double points() {
        return lines * LINE;
    }
}
