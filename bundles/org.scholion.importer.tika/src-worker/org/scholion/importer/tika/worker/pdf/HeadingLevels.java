package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which heading is above which, by their size and weight; which item is inside which, by where they begin. */
final class HeadingLevels {

    private static final int LOWEST = 6;
    private static final double LARGEST = 1.15;
    /** Edges closer than this, in tenths of points, are one. */
    private static final int SAME_EDGE = 60;

    private final TreeSet<Long> looks = new TreeSet<>();
    private final Map<Block, Integer> items = new HashMap<>();
    /** The highest level that the file tells of headings of a look. */
    private final TreeMap<Long, Integer> ranks = new TreeMap<>();
    private final Block title;

    HeadingLevels(List<Block> blocks) {
        title = blocks.stream().anyMatch(block -> block.kind == Block.Kind.TITLE) ? null : title(blocks);
        blocks.stream().filter(block -> block.kind == Block.Kind.HEADING && block.rank > 0)
                .forEach(block -> ranks.merge(look(block), block.rank, Math::min));
        blocks.stream().filter(block -> block.kind == Block.Kind.HEADING && block != title)
                .forEach(block -> looks.add(look(block)));
        items(blocks);
    }

    boolean isTitle(Block block) {
        return block == title;
    }

    int of(Block block) {
        if (block.rank > 0) {
            return Math.min(LOWEST, block.rank);
        }
        if (block.kind == Block.Kind.ITEM) {
            return items.getOrDefault(block, 1);
        }
        var alike = ranks.floorEntry(look(block));
        if (!ranks.isEmpty()) { // as those of its look, or the next smaller one
            return alike == null ? Math.min(LOWEST, ranks.firstEntry().getValue() + 1) : alike.getValue();
        }
        return Math.min(LOWEST, 1 + looks.tailSet(look(block), false).size());
    }

    /** The largest heading of the first page, if it is larger than all others. */
    private static Block title(List<Block> blocks) {
        Block largest = null;
        for (var block : blocks) {
            if (block.kind == Block.Kind.HEADING && block.level == 1
                    && (largest == null || block.size > largest.size)) {
                largest = block;
            }
        }
        var found = largest;
        boolean sole = found != null
                && blocks.stream().filter(block -> block.kind == Block.Kind.HEADING && block != found)
                        .allMatch(block -> found.size >= LARGEST * block.size);
        boolean larger = found != null && blocks.stream()
                .noneMatch(block -> block.kind == Block.Kind.PARAGRAPH && block.size > .95 * found.size);
        return sole && larger ? found : null;
    }

    private static long look(Block block) {
        return Math.round(block.size * 2) * 2 + (block.bold ? 1 : 0);
    }

    /** Items that follow each other: a level for each edge. */
    private void items(List<Block> blocks) {
        var list = new ArrayList<Block>();
        for (var block : blocks) {
            if (block.kind == Block.Kind.ITEM && block.rank == 0) {
                list.add(block);
            } else if (block.kind != Block.Kind.BOILERPLATE) {
                settle(list);
            }
        }
        settle(list);
    }

    private void settle(List<Block> list) {
        var edges = new ArrayList<Integer>();
        list.stream().map(block -> block.level).sorted().forEach(edge -> {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        });
        for (var block : list) {
            int level = (int) edges.stream().filter(edge -> edge <= block.level).count();
            items.put(block, Math.clamp(level, 1, LOWEST));
        }
        list.clear();
    }
}
