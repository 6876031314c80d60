package org.scholion.ui.article.shown;

import java.util.Arrays;

import org.scholion.core.span.Selections;
import org.scholion.ui.article.fold.Projection;

/**
 * The lines in which a text is given to the widget. Those of the text, except that a very long one is given in pieces: a
 * widget shapes a line as a whole, which takes a second for 300,000 characters. Offsets are those of what is shown.
 */
final class DisplayLines {

    /** The longest piece, in UTF-16 units. */
    static final int LONGEST = 2_500;
    /** How far before that the end of a word is looked for. */
    private static final int REACH = 400;

    private final Projection projection;
    private final int[] starts;

    private DisplayLines(Projection projection, int[] starts) {
        this.projection = projection;
        this.starts = starts;
    }

    /** Where the lines of a text begin, in pieces; for as long as the text is open. */
    static int[] starts(String text) {
        var starts = new int[16];
        int count = 1; // the first begins at 0
        for (int begin = 0; begin <= text.length();) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            while (end - begin > LONGEST) {
                begin = pieceEnd(text, begin);
                starts = append(starts, count++, begin);
            }
            if (newline < 0) {
                break;
            }
            begin = newline + 1;
            starts = append(starts, count++, begin);
        }
        return Arrays.copyOf(starts, count);
    }

    private static int pieceEnd(String text, int begin) {
        int limit = begin + LONGEST;
        int blank = text.lastIndexOf(' ', limit - 1);
        return blank > limit - REACH ? blank + 1 : Selections.clusterStart(text, limit);
    }

    private static int[] append(int[] starts, int count, int start) {
        var grown = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
        grown[count] = start;
        return grown;
    }

    /**
     * The lines of a projection.
     *
     * @param articleStarts where lines of the whole text begin
     */
    static DisplayLines of(Projection projection, int[] articleStarts) {
        var folds = projection.folds();
        if (folds.isEmpty()) {
            return new DisplayLines(projection, articleStarts);
        }
        var starts = new int[articleStarts.length];
        int count = 0;
        int fold = 0;
        for (int start : articleStarts) {
            while (fold < folds.size() && folds.get(fold).hidden().end() < start) {
                fold++;
            }
            if (fold == folds.size() || start <= folds.get(fold).hidden().begin()) {
                starts[count++] = projection.toShown(start);
            }
        }
        return new DisplayLines(projection, Arrays.copyOf(starts, count));
    }

    Projection projection() {
        return projection;
    }

    int count() {
        return starts.length;
    }

    int begin(int line) {
        return starts[line];
    }

    /** The end of a line, before what ends it. */
    int end(int line) {
        if (line == starts.length - 1) {
            return projection.length();
        }
        int next = starts[line + 1];
        boolean ended = projection.shown(next - 1, next).charAt(0) == '\n';
        return ended ? next - 1 : next;
    }

    /** The line that an offset is in. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    String text(int line) {
        return projection.shown(begin(line), end(line));
    }
}
