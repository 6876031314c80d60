package org.scholion.importer.tika.worker.content;

import java.util.HashMap;
import java.util.List;

/** Judges the blocks of a page when the element that holds the article is known. */
final class BlockJudge {

    private static final int SHORT = 200;
    private final List<TextBlock> blocks;
    private final Area root;
    private final Headline headline;

    BlockJudge(PageScan scan, Area root, Headline headline) {
        blocks = scan.blocks;
        this.root = root;
        this.headline = headline;
    }

    private Area main;
    private int first = -1;

    void judge() {
        for (var block : blocks) {
            block.verdict = block.has(Role.HIDDEN) ? Verdict.HIDDEN : root == null || root.holds(block) ? inside(block) : outside(block);
        }
        if (root == null) {
            return;
        }
        main = mainParent();
        first = firstGood();
        standfirst();
        head();
        if (!Boolean.getBoolean("nolist")) lists();
        introductions();
        tail();
    }

    private Verdict outside(TextBlock block) {
        return headline.is(block) && block.area.tag.startsWith("h") ? Verdict.TITLE : Verdict.BOILERPLATE;
    }

    private Verdict inside(TextBlock block) {
        if (block == headline.heading()) {
            return Verdict.TITLE;
        }
        if (block.hasAny(Role.JUNK) && !block.has(Role.EMBED)) {
            return Verdict.BOILERPLATE;
        }
        if (block.has(Role.CAPTION) || block.has(Role.FIGURE) && !block.area.tag.equals("td") && !block.area.tag.equals("th")) {
            return Verdict.CAPTION;
        }
        if (headline.is(block) && (block.area.isHeading() || headline.heading() == null || block.index <= headline.heading().index + 8)) {
            return Verdict.TITLE;
        }
        if (block.length < 2 * SHORT && block.linkDensity() > .8 && !block.has(Role.EMBED)) {
            return Verdict.BOILERPLATE;
        }
        return block.length < SHORT && Phrases.isLine(block.text()) && (block.length < 100 || !Characters.endsSentence(block.text())) ? Verdict.BOILERPLATE : Verdict.BODY;
    }

    /** What stands above the headline, and the lines between it and the text. */
    private void head() {
        int title = -1;
        for (var block : blocks) {
            if (block.index <= first + 1 && block.verdict == Verdict.TITLE && headline.is(block)) {
                title = block.index;
            }
        }
        boolean isHead = bodyLength(title + 1, blocks.size()) > .6 * bodyLength(0, blocks.size());
        for (int i = 0; i < title && isHead; i++) {
            if (blocks.get(i).verdict == Verdict.BODY) {
                blocks.get(i).verdict = Verdict.BOILERPLATE;
            }
        }
        for (int i = first - 1; i > title && i >= 0; i--) {
            var block = blocks.get(i);
            if (block.verdict == Verdict.BODY && block.has(Role.SUBTITLE)) {
                block.verdict = Verdict.TITLE;
            }
            boolean alike = first >= 0 && block.area.tag.equals(blocks.get(first).area.tag) && block.area.parent == blocks.get(first).area.parent && !Phrases.isDateline(block.text());
            boolean dated = block.length < 120 && Phrases.isDateline(block.text());
            boolean listed = !dated && (block.area.tag.equals("li") || block.area.tag.equals("td"));
            boolean sentence = Characters.endsSentence(block.text()) && !block.text().endsWith(":");
            if (block.verdict == Verdict.BODY && !alike && (dated || block.length < 80) && !sentence && !block.area.isHeading() && !listed) {
                block.verdict = Verdict.BOILERPLATE;
            }
        }
    }

    /** The element whose own paragraphs are most of the article. */
    private Area mainParent() {
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

    private double bodyLength(int from, int to) {
        double length = 0;
        for (int i = from; i < to; i++) {
            length += blocks.get(i).verdict == Verdict.BODY ? blocks.get(i).length : 0;
        }
        return length;
    }

    /** Sentences between the headline and the text, also where they are set apart as its introduction. */
    private void standfirst() {
        int from = headline.heading() == null ? -1 : headline.heading().index;
        if (from < 0 || first < from) {
            return;
        }
        int allowed = Role.mask(Role.RELATED, Role.HEADER, Role.BODY);
        for (int i = from + 1; i < first; i++) {
            var block = blocks.get(i);
            if (block.length >= 80 && block.linkDensity() < .3 && (block.roles & ~allowed) == 0 && block.verdict != Verdict.HIDDEN
                    && !Phrases.isLine(block.text()) && !Phrases.isDateline(block.text())) {
                block.verdict = Verdict.BODY;
            }
        }
    }

    /** Links in a list or table of the article that is not made of links alone. */
    private void lists() {
        var inside = new HashMap<Area, double[]>();
        for (var block : blocks) {
            var list = list(block);
            if (list != null && root.holds(block)) {
                var sums = inside.computeIfAbsent(list, l -> new double[2]);
                sums[0] += block.length;
                sums[1] += block.linkLength;
            }
        }
        for (var block : blocks) {
            var sums = block.verdict == Verdict.BOILERPLATE && !block.hasAny(Role.JUNK) ? inside.get(list(block)) : null;
            if (sums != null && sums[1] < .3 * sums[0] && !Phrases.isLine(block.text())) {
                block.verdict = Verdict.BODY;
            }
        }
    }

    private static Area list(TextBlock block) {
        var area = block.area;
        for (int i = 0; i < 6 && area != null; i++, area = area.parent) {
            if (area.tag.equals("table")) {
                return area;
            }
        }
        return null;
    }

    /** A few words that introduce nothing but links. */
    private void introductions() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = blocks.get(i + 1);
            if (block.verdict == Verdict.BODY && block.length < 50 && root.holds(next) && next.verdict == Verdict.BOILERPLATE
                    && next.linkDensity() > .8 && !next.hasAny(Role.JUNK) && (!Characters.endsSentence(block.text()) || block.text().endsWith(":"))) {
                block.verdict = Verdict.BOILERPLATE;
            }
        }
    }

    private int firstGood() {
        for (var block : blocks) {
            if (block.verdict == Verdict.BODY && block.length >= 80 && block.linkDensity() < .4 && !block.has(Role.SUBTITLE)
                    && (block.area.tag.equals("p") || Characters.endsSentence(block.text()))) {
                return block.index;
            }
        }
        return -1;
    }

    private void tail() {
        double kept = bodyLength(0, blocks.size());
        double before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            double left = kept - before;
            if (root.holds(block) && block.length < 80 && block.index > first && !block.hasAny(Role.JUNK)) {
                if (Phrases.opensComments(block.text()) && left < .5 * kept || Phrases.opensPortrait(block.text()) && left < .3 * kept) {
                    cut(i, false);
                    break;
                }
                if (Phrases.opensRelated(block.text())) {
                    if (left < .2 * kept) {
                        cut(i, true);
                    } else {
                        dropLinks(i);
                    }
                }
            }
            before += block.verdict == Verdict.BODY ? block.length : 0;
        }
        calls(kept);
        trailing();
        textTail();
    }

    private void textTail() {
        var body = blocks.stream().filter(block -> block.verdict == Verdict.BODY).toList();
        int tail = TextTail.begin(body.stream().map(TextBlock::text).toList());
        body.subList(tail, body.size()).forEach(block -> block.verdict = Verdict.BOILERPLATE);
    }

    /** What asks the reader to write, follow, subscribe at the end. */
    private void calls(double kept) {
        double after = 0;
        for (int i = blocks.size() - 1; i >= 0 && after < .12 * kept; i--) {
            var block = blocks.get(i);
            if (block.verdict == Verdict.BODY) {
                after += block.length;
                if (block.length < 300 && Phrases.isCall(block.text())) {
                    block.verdict = Verdict.BOILERPLATE;
                }
            }
        }
    }

    private void cut(int from, boolean paragraphsStay) {
        for (int i = from; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean stays = paragraphsStay && i > from && block.area.parent == main && block.length >= 80 && block.linkDensity() < .3;
            if (block.verdict == Verdict.BODY && !stays) {
                block.verdict = Verdict.BOILERPLATE;
            }
        }
    }

    private void dropLinks(int heading) {
        blocks.get(heading).verdict = Verdict.BOILERPLATE;
        for (int i = heading + 1; i < blocks.size() && blocks.get(i).linkDensity() > .6; i++) {
            blocks.get(i).verdict = Verdict.BOILERPLATE;
        }
    }

    /** Headings and short lines without a sentence at the very end. */
    private void trailing() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            var block = blocks.get(i);
            if (block.verdict != Verdict.BODY) {
                continue;
            }
            boolean foreign = block.area.parent != main && block.length < 80 && !Characters.endsSentence(block.text()) && !block.area.tag.equals("td") && !block.area.tag.equals("li");
            if (!block.area.isHeading() && !(block.length < 40 && block.linkDensity() > .5) && !foreign) {
                return;
            }
            block.verdict = Verdict.BOILERPLATE;
        }
    }
}
