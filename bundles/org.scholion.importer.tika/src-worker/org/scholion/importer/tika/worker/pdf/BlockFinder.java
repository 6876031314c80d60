package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joins the lines of a column to paragraphs, headings and items. */
final class BlockFinder {

    private static final double INDENT = .8;
    private static final double CENTRED = 1.5;
    private static final double WIDER_GAP = 1.2;
    private static final double USUAL_LEADING = 1.3;
    private static final double WIDEST_LEADING = 1.75;
    private static final int FEW = 8;
    private static final double SAME_SIZE = .07;
    private static final String NOTE_MARKS = "\u2020\u2021\u2016";
    private static final String STARS = "*\u2217";
    private static final Pattern CAPTION = Pattern.compile(
            "^(?:fig(?:ure|\\.)|table|chart|photo|abb(?:ildung|\\.)|tab(?:elle|\\.)|foto|figura|tabla|tabela|figuur|tableau|"
                    + "\u0440\u0438\u0441(?:\u0443\u043d\u043e\u043a|\\.)|\u0442\u0430\u0431\u043b(?:\u0438\u0446\u0430|\\.)|\u56fe|\u8868|\u56f3)"
                    + "\\s*[0-9IVX]+(?:\\.\\d+)*\\s*[.:\u2013\u2014|\u3002\uff1a]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Line> lines;
    private final Vocabulary vocabulary;
    private final double left;
    private final double[] rights;
    private final double leading;
    private final boolean fromRight;
    private final List<Block> blocks = new ArrayList<>();
    /** The lines of the open block, and its marker if it is an item. */
    private final List<Line> open = new ArrayList<>();
    private ListMarker marker;
    private double right;
    private double markerEdge;

    private BlockFinder(List<Line> lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        var words = new StringBuilder();
        lines.stream().limit(20).forEach(line -> words.append(line.text().words()));
        fromRight = Scripts.isRightToLeft(words);
        left = lines.stream().mapToDouble(this::begin).min().orElse(0);
        leading = leading();
        rights = rights();
    }

    static List<Block> blocks(List<Line> lines, Vocabulary vocabulary) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var finder = new BlockFinder(lines, vocabulary);
        for (int i = 0; i < lines.size(); i++) {
            finder.take(i);
        }
        finder.close();
        return finder.blocks;
    }

    /**
     * Lines that are known to be one block; {@code null} if there is no text in them.
     *
     * @param item whether the number or sign at the beginning is that of an item
     */
    static Block whole(List<Line> lines, Vocabulary vocabulary, boolean item) {
        var finder = new BlockFinder(lines, vocabulary);
        finder.marker = item ? ListMarker.of(lines.get(0).text().words()) : null;
        finder.open.addAll(lines);
        finder.close();
        return finder.blocks.isEmpty() ? null : finder.blocks.get(0);
    }

    /** How far a line begins from the edge where reading begins; distances grow in the direction of reading. */
    private double begin(Line line) {
        return fromRight ? -line.right : line.left;
    }

    private double end(Line line) {
        return fromRight ? -line.left : line.right;
    }

    /** The distance of lines of a paragraph, in sizes of their font. */
    private double leading() {
        var distances = IntStream.range(1, lines.size())
                .filter(i -> isSameSize(lines.get(i - 1), lines.get(i)))
                .mapToDouble(i -> (lines.get(i).y - lines.get(i - 1).y) / lines.get(i).size).filter(d -> d > .5)
                .toArray();
        double usual = Measures.quantile(distances, .25, USUAL_LEADING);
        return distances.length < FEW && usual > WIDEST_LEADING ? USUAL_LEADING : usual;
    }

    /** For each line how far the widest of those goes that stand close together with it. */
    private double[] rights() {
        var widest = new double[lines.size()];
        for (int begin = 0, end; begin < lines.size(); begin = end) {
            double most = end(lines.get(begin));
            for (end = begin + 1; end < lines.size() && isSameSize(lines.get(end - 1), lines.get(end))
                    && !isWideGap(end); end++) {
                most = Math.max(most, end(lines.get(end)));
            }
            Arrays.fill(widest, begin, end, most);
        }
        return widest;
    }

    private boolean isWideGap(int i) {
        double distance = lines.get(i).y - lines.get(i - 1).y;
        return distance > leading * WIDER_GAP * Math.max(lines.get(i).size, lines.get(i - 1).size);
    }

    private void take(int i) {
        var line = lines.get(i);
        var found = ListMarker.of(line.text().words());
        right = rights[i];
        boolean begins = open.isEmpty() || isApart(i) || beginsNote(line) || found != null && beginsItem(line, found);
        if (begins) {
            close();
            marker = found != null && (found.sure() || isListed(i, found)) ? found : null;
            markerEdge = begin(line);
        } else if (isBroken(i)) {
            if (Scripts.endsSentence(open.get(open.size() - 1).text().words())) {
                close();
                marker = null;
            }
        }
        open.add(line);
    }

    /** Whether it begins with the mark of a note. */
    private static boolean beginsNote(Line line) {
        var words = line.text().words();
        char first = words.charAt(0);
        return line.fragments.get(0).beginsRaised() || NOTE_MARKS.indexOf(first) >= 0
                || STARS.indexOf(first) >= 0 && words.length() > 1 && Character.isUpperCase(words.charAt(1));
    }

    private boolean beginsItem(Line line, ListMarker found) {
        boolean another = marker != null && marker.make().equals(found.make())
                && Math.abs(begin(line) - markerEdge) < INDENT * line.size;
        return found.sure() || another || begin(line) - begin(open.get(0)) > INDENT * line.size && leftover(line);
    }

    /** Whether a marker that may be something else is one: the next line below begins behind it, or has the like. */
    private boolean isListed(int i, ListMarker found) {
        var line = lines.get(i);
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).kind == Block.Kind.ITEM) {
            return true;
        }
        for (int j = i + 1; j < Math.min(lines.size(), i + FEW); j++) {
            var other = ListMarker.of(lines.get(j).text().words());
            if (other != null && other.make().equals(found.make())
                    && Math.abs(begin(lines.get(j)) - begin(line)) < INDENT * line.size) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line begins a block by its look: another font, a wider gap, set in. */
    private boolean isApart(int i) {
        var line = lines.get(i);
        var above = open.get(open.size() - 1);
        if (!isSameSize(line, above) || line.bold != above.bold && isWhole(i) || isWideGap(i)) {
            return true;
        }
        double shift = begin(line) - begin(above);
        if (Math.abs(shift) < INDENT * line.size || isCentred(line) && isCentred(above)) {
            return false;
        }
        if (marker != null) {
            return begin(line) < markerEdge - INDENT * line.size || shift < 0 && begin(line) < markerEdge + .1;
        }
        return shift > 0 ? startsParagraph(i, above) : open.size() > 1;
    }

    /** A bold line among others that are not, or the other way round, only counts if a whole block looks so. */
    private boolean isWhole(int i) {
        return open.stream().allMatch(line -> line.bold == open.get(0).bold)
                && (open.get(0).bold ? open.size() <= 3 : true);
    }

    private boolean startsParagraph(int i, Line above) {
        if (open.size() > 1) {
            return true;
        }
        var words = above.text().words(); // unless it ends there, what is set in below it hangs from it
        return Scripts.endsSentence(words) || words.charAt(words.length() - 1) == ':' || leftover(lines.get(i));
    }

    private boolean isCentred(Line line) {
        double before = begin(line) - left;
        double after = right - end(line);
        return before > CENTRED * line.size && Math.abs(before - after) < CENTRED * line.size;
    }

    /** Whether the line above was ended on purpose: the first word of this one would have had room in it. */
    private boolean isBroken(int i) {
        return leftover(lines.get(i)) && !isHeadline(lines.get(i))
                && !(isCentred(lines.get(i)) && isCentred(lines.get(i - 1)));
    }

    private boolean leftover(Line line) {
        var above = open.get(open.size() - 1);
        double room = right - end(above);
        return room > line.firstWord() + 1.2 * line.size;
    }

    /** Large or bold lines are broken where it looks well. */
    private boolean isHeadline(Line line) {
        return line.bold || line.size > SAME_SIZE + 1.1 * Measures.mode(lines, other -> other.size);
    }

    private static boolean isSameSize(Line one, Line other) {
        return Math.abs(one.size - other.size) <= SAME_SIZE * Math.max(one.size, other.size);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var text = new StyledText();
        right = rights[lines.indexOf(open.get(0))];
        long breaks = IntStream.range(1, open.size()).filter(this::isDeliberate).count();
        boolean verse = 2 * breaks >= open.size() - 1 && breaks > 0;
        for (int i = 0; i < open.size(); i++) {
            var line = open.get(i).text();
            if (i > 0 && (verse || isDeliberate(i))) {
                text.append(new StyledText.Piece("\n", ""));
                text.append(line);
            } else {
                vocabulary.join(text, i == 0 && marker != null ? line.from(marker.length()) : line);
            }
        }
        var first = open.get(0);
        var last = open.get(open.size() - 1);
        var kind = marker != null ? Block.Kind.ITEM
                : CAPTION.matcher(text.words()).find() ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
        var block = new Block(kind, text, Measures.mode(open, line -> line.size),
                open.stream().allMatch(line -> line.bold));
        block.indented = begin(first) - left > INDENT * first.size;
        block.endsShort = right - end(last) > 3 * last.size;
        block.lines = open.size();
        block.level = marker == null ? 0 : (int) Math.round(begin(first) * 10);
        if (!text.isEmpty()) {
            blocks.add(block);
        }
        open.clear();
        marker = null;
    }

    /** Lines of a poem or an address stay lines. */
    private boolean isDeliberate(int i) {
        var line = open.get(i);
        var above = open.get(i - 1);
        boolean centred = isCentred(line) && isCentred(above);
        return right - end(above) > line.firstWord() + 1.2 * line.size && !isHeadline(line) && !centred
                && !endsInHyphen(above);
    }

    private static boolean endsInHyphen(Line line) {
        var words = line.text().words();
        return words.charAt(words.length() - 1) == '-' || words.charAt(words.length() - 1) == '\u00ad';
    }
}
