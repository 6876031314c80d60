package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Settles what depends on the links around a block: lines that introduce them, cells of tables, menus. */
final class Links {

    private static final int INTRODUCTION = 50;
    private static final int MENU_ITEM = 30;
    private static final int SHORTEST_MENU = 6;

    private final Draft draft;

    Links(Draft draft) {
        this.draft = draft;
    }

    void settle() {
        cells();
        introductions();
    }

    /** A cell that is a link belongs to its table, if that is not made of links. */
    private void cells() {
        var inside = new HashMap<Area, double[]>();
        for (var block : draft.blocks) {
            if (block.area.table() != null && draft.root.holds(block)) {
                var sums = inside.computeIfAbsent(block.area.table(), t -> new double[2]);
                sums[0] += block.length;
                sums[1] += block.linkLength;
            }
        }
        for (var block : draft.blocks) {
            var sums = block.verdict == Verdict.BOILERPLATE && block.area.isCell() && !block.hasAny(Role.JUNK)
                    ? inside.get(block.area.table()) : null;
            if (sums != null && sums[1] < .3 * sums[0] && !Phrases.isLine(block.text())) {
                block.verdict = Verdict.BODY;
            }
        }
    }

    /** A few words that introduce nothing but links. */
    private void introductions() {
        for (int i = 0; i + 1 < draft.blocks.size(); i++) {
            var block = draft.blocks.get(i);
            var next = draft.blocks.get(i + 1);
            boolean open = !Characters.endsSentence(block.text()) || block.text().endsWith(":");
            if (block.length < INTRODUCTION && open && draft.root.holds(next) && next.verdict == Verdict.BOILERPLATE
                    && next.linkDensity() > .8 && !next.hasAny(Role.JUNK)) {
                draft.drop(block);
            }
        }
    }

    /** Menus: long runs of short links, which say nothing to a reader of the text, not even as boilerplate. */
    static void hideMenus(Iterable<TextBlock> blocks) {
        var run = new ArrayList<TextBlock>();
        for (var block : blocks) {
            boolean pointer = block.linkDensity() > .8 || block.has(Role.NAVIGATION);
            boolean item = block.verdict == Verdict.BOILERPLATE && pointer && block.length < MENU_ITEM;
            if (item) {
                run.add(block);
            } else if (block.verdict != Verdict.HIDDEN) {
                hide(run);
            }
        }
        hide(run);
    }

    private static void hide(List<TextBlock> run) {
        if (run.size() >= SHORTEST_MENU) {
            run.forEach(block -> block.verdict = Verdict.HIDDEN);
        }
        run.clear();
    }
}
