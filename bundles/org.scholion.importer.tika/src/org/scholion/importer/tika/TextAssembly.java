package org.scholion.importer.tika;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.model.SegmentKind;

/** Puts the blocks that a worker sends together to an article's text and its segments. */
final class TextAssembly {

    private record Block(BlockKind kind, int level, StringBuilder raw) {
    }

    private final int limit;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedSegment> segments = new ArrayList<>();
    private boolean cut;

    TextAssembly(int limit) {
        this.limit = limit;
    }

    void begin(BlockKind kind, int level) {
        blocks.add(new Block(kind, level, new StringBuilder()));
    }

    void append(String characters) {
        if (blocks.isEmpty()) {
            begin(BlockKind.PARAGRAPH, 0); // its beginning was lost on the way
        }
        blocks.get(blocks.size() - 1).raw().append(characters);
    }

    /** Lays the blocks out; to be called once, when all have arrived. */
    void finish() {
        BlockKind previous = null;
        for (var block : blocks) {
            var words = trim(ArticleText.normalize(block.raw()), block.kind());
            if (words.isEmpty()) {
                continue;
            }
            var separator = previous == null ? ""
                    : previous == BlockKind.LIST && block.kind() == BlockKind.LIST ? "\n" : "\n\n";
            if (!add(block, separator, words)) {
                break;
            }
            previous = block.kind();
        }
        blocks.clear();
    }

    String text() {
        return text.toString();
    }

    List<ExtractedSegment> segments() {
        return segments;
    }

    /** Whether the last words did not fit. */
    boolean isCut() {
        return cut;
    }

    private boolean add(Block block, String separator, String words) {
        int room = limit - text.length() - separator.length();
        cut = words.length() > room;
        int length = cut ? room : words.length();
        if (length > 0 && Character.isHighSurrogate(words.charAt(length - 1))) {
            length--;
        }
        if (length > 0) {
            text.append(separator);
            int begin = text.length();
            text.append(words, 0, length);
            var kind = SegmentKind.valueOf(block.kind().name());
            segments.add(new ExtractedSegment(kind, new Span(begin, begin + length), block.level()));
        }
        return !cut;
    }

    /** Without blanks at the ends of lines and empty lines around; a table keeps its empty first cells. */
    private static String trim(String raw, BlockKind kind) {
        var words = new StringBuilder(raw.length());
        for (var line : raw.split("\n", -1)) {
            words.append(line, 0, end(line)).append('\n');
        }
        int begin = 0;
        while (begin < words.length()
                && (kind == BlockKind.TABLE ? words.charAt(begin) == '\n' : isBlank(words.charAt(begin)))) {
            begin++;
        }
        int end = words.length();
        while (end > begin && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(begin, end);
    }

    private static int end(String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
