package org.scholion.importer.tika;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.reading.ExtractedLink;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.Span;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.model.SegmentKind;

/** Puts the blocks that a worker sends together to an article's text and its segments. */
final class TextAssembly {

    private record Block(BlockKind kind, int level, BlockText text) {
    }

    private final int limit;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedSegment> segments = new ArrayList<>();
    private final List<ExtractedLink> links = new ArrayList<>();
    private boolean cut;

    TextAssembly(int limit) {
        this.limit = limit;
    }

    void begin(BlockKind kind, int level) {
        blocks.add(new Block(kind, level, new BlockText()));
    }

    void append(String characters) {
        open().append(characters);
    }

    /** @param target of what follows in the block; empty where the link ends */
    void link(String target) {
        open().link(target);
    }

    private BlockText open() {
        if (blocks.isEmpty()) {
            begin(BlockKind.PARAGRAPH, 0); // its beginning was lost on the way
        }
        return blocks.get(blocks.size() - 1).text();
    }

    /** Lays the blocks out; to be called once, when all have arrived. */
    void finish() {
        BlockKind previous = null;
        for (var block : blocks) {
            block.text().finish(block.kind());
            if (block.text().words().isEmpty()) {
                continue;
            }
            var separator = previous == null ? ""
                    : previous == BlockKind.LIST && block.kind() == BlockKind.LIST ? "\n" : "\n\n";
            if (!add(block, separator)) {
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

    List<ExtractedLink> links() {
        return links;
    }

    /** Whether the last words did not fit. */
    boolean isCut() {
        return cut;
    }

    private boolean add(Block block, String separator) {
        var words = block.text().words();
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
            links.addAll(block.text().links(length, begin));
        }
        return !cut;
    }
}
