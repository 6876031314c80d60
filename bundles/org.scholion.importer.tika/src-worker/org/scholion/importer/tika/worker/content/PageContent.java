package org.scholion.importer.tika.worker.content;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What each piece of a page's text is: article or something around it. */
public final class PageContent {

    private final PageScan scan = new PageScan();
    private final Map<TextNode, Verdict> verdicts = new IdentityHashMap<>();
    Area root;

    /**
     * Judges the text of the element.
     *
     * @param title of the article as far as it is known, or an empty string
     */
    public PageContent(Element body, String title) {
        NodeTraversor.traverse(scan, body);
        var headline = new Headline(title, scan.blocks);
        scan.settle(headline);
        root = BodyRoot.in(scan, headline.heading());
        new BlockJudge(scan, root, headline).judge();
        for (var block : scan.blocks) {
            block.report(verdicts::put);
        }
    }

    /** The verdict on a text node with other than white space. */
    public Verdict of(TextNode node) {
        return verdicts.getOrDefault(node, Verdict.HIDDEN);
    }

    /** Whether the headline is among the text. */
    public boolean hasHeadline() {
        return scan.blocks.stream().anyMatch(block -> block.verdict == Verdict.TITLE);
    }

    List<TextBlock> blocks() {
        return scan.blocks;
    }
}
