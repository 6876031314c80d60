package org.scholion.importer.tika.worker.content;

import java.util.HashMap;
import java.util.List;

/** A page under judgement: its blocks with their verdicts so far, and where in them the article is. */
final class Draft {

    final List<TextBlock> blocks;
    final Headline headline;
    /** The element that holds the article. */
    final Area root;
    /** The element whose own paragraphs are most of the article; {@code null} if there are none. */
    final Area main;
    /** The index of the first paragraph of the article, or -1. */
    final int first;

    /** @param blocks with the verdicts that each gets for itself */
    Draft(List<TextBlock> blocks, Headline headline, Area root) {
        this.blocks = blocks;
        this.headline = headline;
        this.root = root;
        main = main(blocks);
        first = first(blocks);
    }

    boolean isBody(int index) {
        return blocks.get(index).verdict == Verdict.BODY;
    }

    /** Takes the block out of the article, if it is in it. */
    void drop(TextBlock block) {
        if (block.verdict == Verdict.BODY) {
            block.verdict = Verdict.BOILERPLATE;
        }
    }

    /** How long the article is between two indices, the second exclusive. */
    double bodyLength(int from, int to) {
        double length = 0;
        for (int i = from; i < to; i++) {
            length += isBody(i) ? blocks.get(i).length : 0;
        }
        return length;
    }

    double bodyLength() {
        return bodyLength(0, blocks.size());
    }

    private static Area main(List<TextBlock> blocks) {
        var lengths = new HashMap<Area, Double>();
        Area most = null;
        for (var block : blocks) {
            if (block.verdict == Verdict.BODY && block.area.parent != null) {
                double sum = lengths.merge(block.area.parent, block.length - block.linkLength, Double::sum);
                most = most == null || sum > lengths.get(most) ? block.area.parent : most;
            }
        }
        return most;
    }

    private static int first(List<TextBlock> blocks) {
        for (var block : blocks) {
            boolean sentence = Characters.endsSentence(block.text());
            if (block.verdict == Verdict.BODY && Weights.isProse(block) && !block.has(Role.SUBTITLE)
                    && (sentence || block.area.tag.equals("p")
                            && !(block.has(Role.HEADER) && Phrases.isDateline(block.text())))) {
                return block.index;
            }
        }
        return -1;
    }
}
