package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** One walk over a page: its elements with their roles, its text in blocks. */
final class PageScan implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
            "data", "del",
            "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s",
            "samp", "small",
            "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp", "picture", "source",
            "o:p", "g");

    final List<Area> areas = new ArrayList<>();
    final List<TextBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private Area at;
    private TextBlock open;
    private int links;
    private int breaks;

    static PageScan of(Element element) {
        var scan = new PageScan();
        NodeTraversor.traverse(scan, element);
        Teasers.mark(scan.areas, scan.blocks);
        return scan;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void start(Element element) {
        var name = element.normalName();
        if (name.equals("br")) {
            if (++breaks >= 2) {
                open = null;
            } else if (open != null) {
                open.space();
            }
        }
        at = new Area(at, element, isInline(name), names);
        areas.add(at);
        if (!at.inline && !name.equals("br")) {
            open = null;
        }
        links += name.equals("a") ? 1 : 0;
    }

    /** Elements of a site's own making are set like their surroundings. */
    private boolean isInline(String name) {
        return INLINE.contains(name)
                || name.indexOf('-') > 0 && at != null
                        && (at.inline || at.tag.equals("p") || at.tag.equals("li") || at.isHeading());
    }

    private void end(Element element) {
        var name = element.normalName();
        if (!at.inline && !name.equals("br")) {
            open = null;
        }
        links -= name.equals("a") ? 1 : 0;
        var parent = at.parent;
        if (parent != null && at.firstBlock >= 0) {
            parent.firstBlock = parent.firstBlock < 0 ? at.firstBlock : Math.min(parent.firstBlock, at.firstBlock);
            parent.lastBlock = Math.max(parent.lastBlock, at.lastBlock);
        }
        at = parent;
    }

    private void text(TextNode node) {
        var words = node.getWholeText();
        double weight = Characters.weight(words);
        if (weight == 0 || words.isBlank()) {
            if (open != null && !words.isEmpty()) {
                open.space();
            }
            return;
        }
        breaks = 0;
        if (open == null) {
            open = new TextBlock(blocks.size(), blockArea());
            blocks.add(open);
        }
        at.firstBlock = at.firstBlock < 0 ? open.index : at.firstBlock;
        at.lastBlock = open.index;
        open.add(node, at, words, weight, links > 0);
    }

    private Area blockArea() {
        var area = at;
        while (area.parent != null && area.inline) {
            area = area.parent;
        }
        return area;
    }
}
