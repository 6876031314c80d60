package org.scholion.importer.tika.worker.content;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What each piece of a page's text is: article or something around it. */
public final class PageContent {

    /** An article that is a smaller part of the page's prose than this was probably missed. */
    private static final double THIN = .2;
    private static final double CLEARLY_MORE = 2;
    /** A page with less text than this, links left aside, is no article among other things, unless it has prose. */
    private static final double TINY = 500;

    private final PageScan scan;
    private final Headline headline;
    private final Map<TextNode, Verdict> verdicts = new IdentityHashMap<>();
    private final boolean whole;
    private Area root;

    /**
     * Judges the text of the element.
     *
     * @param body without anything that is never text, such as scripts
     * @param title of the article as far as it is known, or an empty string
     */
    public PageContent(Element body, String title) {
        this(body, title, false);
    }

    /** @param whole whether all of it was written for its reader, as a letter is, and no part has to be found */
    public PageContent(Element body, String title, boolean whole) {
        this.whole = whole;
        scan = PageScan.of(body);
        headline = new Headline(title, scan.blocks);
        double prose = scan.blocks.stream().filter(Weights::isProse)
                .mapToDouble(block -> block.length - block.linkLength).sum();
        double found = judge(true);
        if (found < THIN * prose && judge(false) < CLEARLY_MORE * found) {
            judge(true);
        }
        Links.hideMenus(scan.blocks);
        scan.blocks.forEach(block -> block.report(verdicts::put));
    }

    /** The verdict on a text node; white space alone has none of its own and is hidden. */
    public Verdict of(TextNode node) {
        return verdicts.getOrDefault(node, Verdict.HIDDEN);
    }

    /** Whether the headline is among the text. */
    public boolean hasHeadline() {
        return scan.blocks.stream().anyMatch(block -> block.verdict == Verdict.TITLE);
    }

    /** How much text the article is. */
    double bodyLength() {
        return scan.blocks.stream().filter(block -> block.verdict == Verdict.BODY).mapToDouble(block -> block.length)
                .sum();
    }

    List<TextBlock> blocks() {
        return scan.blocks;
    }

    Area root() {
        return root;
    }

    /** The length of what is the article when class names are trusted or not. */
    private double judge(boolean trustNames) {
        new Weights(scan).settle(headline.heading(), trustNames);
        root = whole || isTiny() ? null : BodyRoot.in(scan, headline.heading());
        var judge = new BlockJudge(root, headline);
        scan.blocks.forEach(block -> block.verdict = judge.judge(block));
        var draft = new Draft(scan.blocks, headline, root);
        if (root != null) {
            new Opening(draft).settle();
            new Links(draft).settle();
            new Ending(draft).settle();
        } else if (whole) {
            new Ending(draft).settleLetter();
        }
        return draft.bodyLength();
    }

    private boolean isTiny() {
        double length = 0;
        for (var block : scan.blocks) {
            if (Weights.isProse(block)) {
                return false;
            }
            length += block.length - block.linkLength;
        }
        return length < TINY;
    }
}
