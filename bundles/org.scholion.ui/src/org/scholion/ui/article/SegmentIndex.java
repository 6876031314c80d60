package org.scholion.ui.article;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.scholion.core.span.Span;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

/** The segments of an article by offset. */
final class SegmentIndex {

    /** A column of a table is not made wider than this, in characters. */
    private static final int WIDEST_COLUMN = 40;
    /** As many rows as tell how wide the columns are: a sheet may have a hundred thousand. */
    private static final int ROWS = 500;

    private final List<Segment> segments;
    private final int[] begins;
    private final String text;
    private final Map<Segment, int[]> columnEnds = new IdentityHashMap<>();

    SegmentIndex(List<Segment> segments, String text) {
        this.segments = List.copyOf(segments);
        this.begins = segments.stream().mapToInt(Segment::getBegin).toArray();
        this.text = text;
    }

    /** The segment that an offset is in; empty between segments. */
    Optional<Segment> at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int candidate = found >= 0 ? found : -found - 2;
        return candidate >= 0 && offset < segments.get(candidate).getEnd() ? Optional.of(segments.get(candidate))
                : Optional.empty();
    }

    /** The segment that an offset is in or at either end of; one that begins there before one that ends there. */
    List<Segment> touching(int offset) {
        return at(offset).or(() -> offset > 0 ? at(offset - 1) : Optional.empty()).map(List::of).orElse(List.of());
    }

    /** The same; between segments the one that is nearest, the one before where both are as near. */
    List<Segment> nearest(int offset) {
        var touching = touching(offset);
        if (!touching.isEmpty() || segments.isEmpty()) {
            return touching;
        }
        int after = Math.min(segments.size() - 1, -Arrays.binarySearch(begins, offset) - 1);
        int before = Math.max(0, after - 1);
        boolean later = offset - segments.get(before).getEnd() > segments.get(after).getBegin() - offset;
        return List.of(segments.get(later ? after : before));
    }

    /** The segments that a part of the article touches. */
    List<Segment> in(Span part) {
        return segments.stream().filter(segment -> segment.getBegin() < part.end() && part.begin() < segment.getEnd())
                .toList();
    }

    /** Whether a segment continues the title of the article: a title that is not the first one. */
    boolean isSubtitle(Segment segment) {
        return segment.getKind() == SegmentKind.TITLE && segments.stream()
                .filter(other -> other.getKind() == SegmentKind.TITLE).findFirst().orElse(segment) != segment;
    }

    /** Where the columns of a table end, in characters from the left, by its first rows. */
    int[] columnEnds(Segment table) {
        if (table.getKind() != SegmentKind.TABLE) {
            throw new IllegalArgumentException("Not a table: " + table.getKind());
        }
        return columnEnds.computeIfAbsent(table, this::measureColumns); // each of its lines asks for them
    }

    private int[] measureColumns(Segment table) {
        int[] widths = new int[0];
        int begin = table.getBegin();
        for (int row = 0; row < ROWS && begin < table.getEnd(); row++) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? table.getEnd() : Math.min(newline, table.getEnd());
            var cells = text.substring(begin, end).split("\t");
            if (cells.length > widths.length) {
                widths = Arrays.copyOf(widths, cells.length);
            }
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST_COLUMN, cells[i].length()));
            }
            begin = end + 1;
        }
        int end = 0;
        for (int i = 0; i < widths.length; i++) {
            end += widths[i] + 2;
            widths[i] = end;
        }
        return widths;
    }
}
