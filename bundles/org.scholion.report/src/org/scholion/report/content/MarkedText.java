package org.scholion.report.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.span.Span;
import org.scholion.report.content.NoteSection.Cited;

/**
 * The text of an article cut where an annotation begins or ends, so that each piece lies in the same annotations from end
 * to end and overlapping ones need no overlapping elements.
 *
 * One pass over the text and the annotations, whatever their number. At most {@link #DEEPEST} annotations show at one
 * place; of a further one the anchor and the number are there, which keeps the page linear where thousands overlap.
 */
public final class MarkedText {

    /** More colours on the same words cannot be told apart. */
    static final int DEEPEST = 6;

    /** An annotation of the words of a piece. */
    public record Mark(NoteSection note, Cited cited) {

        private int begin() {
            return cited.passage().span().begin();
        }

        private int end() {
            return cited.passage().span().end();
        }
    }

    /**
     * Words that lie in the same annotations.
     *
     * @param marks what marks the words, the outermost first
     * @param begun annotations of which this is the first piece
     * @param ended annotations of which this is the last piece
     */
    public record Piece(String text, List<Mark> marks, List<Mark> begun, List<Mark> ended) {
    }

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::begin)
            .thenComparing(mark -> -mark.end());

    private final String text;
    private final Deque<Mark> next;
    private final List<Mark> open = new ArrayList<>();

    private MarkedText(String text, List<NoteSection> notes) {
        this.text = text;
        var marks = new ArrayList<Mark>();
        notes.forEach(note -> note.words().forEach(words -> marks.add(new Mark(note, words))));
        marks.sort(OUTER_FIRST);
        next = new ArrayDeque<>(marks);
    }

    /**
     * The text in blocks. What lies between segments is a paragraph of its own where it is more than blanks.
     *
     * @param segments in order
     * @param notes of the annotations of the article
     */
    public static List<TextBlock> of(String text, List<Segment> segments, List<NoteSection> notes) {
        var marked = new MarkedText(text, notes);
        var blocks = new ArrayList<TextBlock>();
        int position = 0;
        for (var segment : segments) {
            int begin = Math.max(position, segment.span().begin());
            int end = Math.min(text.length(), segment.span().end());
            if (begin < end) {
                marked.addGap(position, begin, blocks);
                blocks.add(marked.block(segment.kind(), segment.level(), new Span(begin, end)));
                position = end;
            }
        }
        marked.addGap(position, text.length(), blocks);
        marked.addRest(blocks);
        return blocks;
    }

    private void addGap(int begin, int end, List<TextBlock> blocks) {
        if (begin < end && !text.substring(begin, end).isBlank()) {
            for (var line = new Lines(begin, end); line.next();) {
                blocks.add(block("paragraph", 0, line.span()));
            }
        }
    }

    /** Annotations behind the end or on blanks: a link to them still leads somewhere. */
    private void addRest(List<TextBlock> blocks) {
        var rest = new ArrayList<>(next);
        var ended = new ArrayList<>(open);
        ended.addAll(rest);
        if (!ended.isEmpty()) {
            blocks.add(new TextBlock("paragraph", 0, List.of(new Piece("", List.of(), rest, ended)), List.of()));
        }
    }

    private TextBlock block(String kind, int level, Span span) {
        if (!kind.equals("table")) {
            return new TextBlock(kind, level, pieces(span.begin(), span.end()), List.of());
        }
        var rows = new ArrayList<List<List<Piece>>>();
        for (var line = new Lines(span.begin(), span.end()); line.next();) {
            var cells = new ArrayList<List<Piece>>();
            int begin = line.span().begin();
            for (int i = begin; i <= line.span().end(); i++) {
                if (i == line.span().end() || text.charAt(i) == '\t') {
                    cells.add(pieces(begin, i));
                    begin = i + 1;
                }
            }
            rows.add(cells);
        }
        return new TextBlock(kind, level, List.of(), rows);
    }

    private List<Piece> pieces(int begin, int end) {
        var pieces = new ArrayList<Piece>();
        for (int position = begin; position < end;) {
            var begun = begin(position);
            int until = until(position, end);
            var marks = List.copyOf(open);
            var ended = new ArrayList<Mark>();
            begun.stream().filter(mark -> !marks.contains(mark)).forEach(ended::add);
            open.stream().filter(mark -> mark.end() <= until).forEach(ended::add);
            open.removeIf(mark -> mark.end() <= until);
            pieces.add(new Piece(text.substring(position, until), marks, begun, ended));
            position = until;
        }
        return pieces;
    }

    /** Opens what begins here, or began between two blocks. */
    private List<Mark> begin(int position) {
        var begun = new ArrayList<Mark>();
        while (!next.isEmpty() && next.peek().begin() <= position) {
            var mark = next.poll();
            begun.add(mark);
            if (open.size() < DEEPEST && mark.end() > position) {
                open.add(mark);
            }
        }
        return begun;
    }

    private int until(int position, int end) {
        int until = next.isEmpty() ? end : Math.min(end, next.peek().begin());
        for (var mark : open) {
            until = Math.min(until, mark.end());
        }
        return Math.max(until, position + 1);
    }

    /** The lines of a stretch that are not blank. */
    private final class Lines {

        private final int end;
        private int from;
        private Span line;

        Lines(int begin, int end) {
            from = begin;
            this.end = end;
        }

        boolean next() {
            while (from < end) {
                int begin = from;
                int feed = text.indexOf('\n', begin);
                int until = feed < 0 ? end : Math.min(feed, end);
                from = until + 1;
                if (begin < until && !text.substring(begin, until).isBlank()) {
                    line = new Span(begin, until);
                    return true;
                }
            }
            return false;
        }

        Span span() {
            return line;
        }
    }
}
