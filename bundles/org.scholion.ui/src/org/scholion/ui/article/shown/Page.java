package org.scholion.ui.article.shown;

/**
 * What fits into the widget at once, by which is decided how much of a long text it holds: some pages above the part that
 * is looked at, and more below. All above has to be laid out before anything can be shown, all below can wait.
 *
 * @param rows visual lines on a page
 * @param columns characters in a visual line
 */
record Page(int rows, int columns) {

    /** A text up to this length is held as a whole. */
    static final int SHORT_TEXT = 60_000;
    private static final int MANY_LINES = 1_500;
    private static final int PAGES_ABOVE = 3;
    private static final int PAGES_BELOW = 8;

    Page {
        rows = Math.max(20, rows);
        columns = Math.max(20, columns);
    }

    /** Lines, the last one excluded. */
    record Lines(int first, int last) {
    }

    static boolean isShort(DisplayLines lines) {
        return lines.projection().length() <= SHORT_TEXT && lines.count() <= MANY_LINES;
    }

    /** What to hold so that a line can be looked at. */
    Lines around(DisplayLines lines, int line) {
        if (isShort(lines)) {
            return new Lines(0, lines.count());
        }
        int first = line;
        for (int above = 0; first > 0 && above < PAGES_ABOVE * rows; first--) {
            above += rows(lines, first - 1);
        }
        int last = line + 1;
        for (int below = rows(lines, line); last < lines.count() && below < PAGES_BELOW * rows; last++) {
            below += rows(lines, last);
        }
        return new Lines(first, last);
    }

    /** Whether lines, the last one excluded, fill less than some pages. */
    boolean isLess(DisplayLines lines, int from, int to, int pages) {
        int sum = 0;
        for (int line = from; line < to && sum < pages * rows; line++) {
            sum += rows(lines, line);
        }
        return sum < pages * rows;
    }

    /** About as many visual lines as a line takes. */
    private int rows(DisplayLines lines, int line) {
        return 1 + (lines.end(line) - lines.begin(line)) / columns;
    }
}
