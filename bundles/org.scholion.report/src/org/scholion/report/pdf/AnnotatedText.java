package org.scholion.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.span.Span;

/** The text of an article in blocks, cut where marks begin and end. */
final class AnnotatedText {

    /** A longer block is divided: it would be laid out as one. */
    private static final int LONGEST = 8_000;
    /** Letters of a word, and numbers of notes behind it, that fit on a line of any column. */
    private static final int LONGEST_KEPT = 24;
    private static final int MOST_KEPT = 5;
    private static final String STOPS = ".,;:!?)]»”“’\"'…";
    private static final String PARAGRAPH = "paragraph";

    private final ReportArticle article;
    private final List<Mark> marks = new ArrayList<>();

    AnnotatedText(ReportArticle article, Notes notes) {
        this.article = article;
        for (var entry : article.entries()) {
            int number = notes.of(entry.id()).orElseThrow().number();
            for (int i = 0; i < entry.passages().size(); i++) {
                var span = entry.passages().get(i).span();
                if (span.end() <= article.text().length()) {
                    marks.add(new Mark(span, number, entry, i));
                }
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
    }

    /** What stands between two offsets; text that belongs to no segment counts as a paragraph. */
    List<Block> blocks(int begin, int end) {
        var blocks = new ArrayList<Block>();
        int done = begin;
        for (var segment : article.segments()) {
            int from = Math.max(segment.span().begin(), done);
            int to = Math.min(segment.span().end(), end);
            if (from < to) {
                add(blocks, done, from, PARAGRAPH, 0);
                add(blocks, from, to, segment.kind(), segment.level());
                done = to;
            }
        }
        add(blocks, done, end, PARAGRAPH, 0);
        return blocks;
    }

    private void add(List<Block> blocks, int begin, int end, String kind, int level) {
        int from = begin;
        while (from < end) {
            int to = end - from <= LONGEST ? end : endOfLine(article.text(), from, from + LONGEST);
            if (!article.text().substring(from, to).isBlank()) {
                blocks.add(new Block(kind, level, pieces(from, to)));
            }
            from = to;
        }
    }

    /** Where a stretch that is too long is best cut: behind a line, a word, or at least not within a character. */
    static int endOfLine(String text, int begin, int latest) {
        int line = text.lastIndexOf('\n', latest - 1);
        int space = text.lastIndexOf(' ', latest - 1);
        if (line > begin || space > begin) {
            return Math.max(begin, line > begin ? line : space) + 1;
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    private List<Piece> pieces(int begin, int end) {
        var here = marks.stream().filter(mark -> mark.span().begin() < end && begin < mark.span().end()).toList();
        var cuts = new TreeSet<>(List.of(begin, end));
        here.forEach(mark -> {
            cuts.add(Math.max(begin, mark.span().begin()));
            cuts.add(Math.min(end, mark.span().end()));
        });
        var pieces = new ArrayList<Piece>();
        int from = begin;
        for (int to : cuts.tailSet(begin, false)) {
            pieces.add(piece(here, from, to));
            from = to;
        }
        return withStops(pieces);
    }

    /** The stops behind a mark go with its last word: they would begin a line else. */
    private static List<Piece> withStops(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            int stops = 0;
            while (piece.layer().isEmpty() && stops < piece.text().length()
                    && STOPS.indexOf(piece.text().charAt(stops)) >= 0) {
                stops++;
            }
            if (stops > 0 && !joined.isEmpty() && !joined.getLast().lastWord().isEmpty()) {
                joined.add(joined.removeLast().before(piece.text().substring(0, stops)));
                joined.add(new Piece(piece.text().substring(stops), "", piece.begins(), piece.ends(), ""));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private Piece piece(List<Mark> here, int from, int to) {
        var over = here.stream().filter(mark -> mark.span().begin() <= from && to <= mark.span().end()).toList();
        var innermost = over.stream().min(Comparator.comparingInt(mark -> mark.span().end() - mark.span().begin()));
        return new Piece(article.text().substring(from, to), innermost.map(mark -> mark.entry().layer()).orElse(""),
                over.stream().filter(mark -> mark.index() == 0 && mark.span().begin() == from).map(Mark::number)
                        .toList(),
                over.stream().filter(mark -> mark.span().end() == to).map(Mark::number).toList(), "");
    }

    /** @param kind as of a segment */
    public record Block(String kind, int level, List<Piece> pieces) {

        /** Its whole text. */
        public String text() {
            return String.join("", pieces.stream().map(piece -> piece.text() + piece.after()).toList());
        }
    }

    /**
     * Words under the same marks.
     *
     * @param layer name of the layer of the innermost mark, or empty
     * @param begins numbers of the notes whose first words these are
     * @param ends numbers of the notes of which a passage ends here
     * @param after stops that stand behind the numbers
     */
    public record Piece(String text, String layer, List<Integer> begins, List<Integer> ends, String after) {

        private Piece before(String stops) {
            return new Piece(text, layer, begins, ends, stops);
        }

        /** What may stand on another line than the numbers of the notes. */
        public String start() {
            return text.substring(0, text.length() - lastWord().length());
        }

        /** What stays with the numbers of the notes behind it; empty where a line could not hold it. */
        public String lastWord() {
            int begin = text.length();
            while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
                begin--;
            }
            return ends.isEmpty() || ends.size() > MOST_KEPT || text.length() - begin > LONGEST_KEPT ? ""
                    : text.substring(begin);
        }
    }

    private record Mark(Span span, int number, ReportEntry entry, int index) {
    }
}
