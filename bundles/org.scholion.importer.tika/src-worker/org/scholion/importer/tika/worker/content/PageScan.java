package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One walk over a page: its elements with their roles, its text in blocks. */
final class PageScan implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
            "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small",
            "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp", "picture", "source", "o:p", "g");
    private static final int GOOD_LENGTH = 80;
    private static final double GOOD_LINKS = .4;

    final List<Area> areas = new ArrayList<>();
    final List<TextBlock> blocks = new ArrayList<>();
    private Area at;
    private TextBlock open;
    private int links;
    private int bolds;
    private int breaks;

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
        at = new Area(at, element, roles(element, name), isInline(name));
        areas.add(at);
        if (!at.inline && !name.equals("br")) {
            open = null;
        }
        links += name.equals("a") ? 1 : 0;
        bolds += name.equals("b") || name.equals("strong") ? 1 : 0;
    }

    /** Elements of a site's own making are set like their surroundings. */
    private boolean isInline(String name) {
        return INLINE.contains(name)
                || name.indexOf('-') > 0 && at != null && (at.inline || at.tag.equals("p") || at.tag.equals("li") || at.isHeading());
    }

    private void end(Element element) {
        var name = element.normalName();
        if (!at.inline && !name.equals("br")) {
            open = null;
        }
        links -= name.equals("a") ? 1 : 0;
        bolds -= name.equals("b") || name.equals("strong") ? 1 : 0;
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
        open.add(node, at, words, weight, links > 0, bolds > 0);
    }

    private Area blockArea() {
        var area = at;
        while (area.parent != null && area.inline) {
            area = area.parent;
        }
        return area;
    }

    /** To be called once after the walk: which names are believed, then what each element holds. */
    void settle(Headline headline) {
        Teasers.mark(areas, blocks);
        var title = headline.heading();
        double whole = 0;
        for (var block : blocks) {
            block.area.mass += isLong(block) ? block.length - block.linkLength : 0;
        }
        sum();
        whole = areas.isEmpty() ? 0 : areas.get(0).mass;
        for (var area : areas) {
            boolean isFrame = title != null && area.holds(title) && !area.inline && area.mass > 0;
            area.ownRoles &= believed(area, whole == 0 ? 0 : area.mass / whole, isFrame);
            area.roles = area.ownRoles | (area.parent == null ? 0 : area.parent.roles & ~Role.BODY.bit());
            area.mass = 0;
        }
        for (var block : blocks) {
            block.settle();
            block.area.mass += isLong(block) && !block.hasAny(Role.FAR_FROM_ARTICLE) ? block.length - block.linkLength : 0;
            block.area.value += value(block);
        }
        sum();
    }

    private void sum() {
        for (int i = areas.size() - 1; i > 0; i--) {
            var area = areas.get(i);
            if (area.parent != null) {
                area.parent.mass += area.mass;
                area.parent.value += area.value;
            }
        }
    }

    /** What the block says for an element's being the article (above 0) or more than it. */
    private static double value(TextBlock block) {
        if (block.hasAny(Role.FAR_FROM_ARTICLE)) {
            return -.2 * block.length;
        }
        if (block.linkDensity() > .5) {
            return -1.0 * block.linkLength - 10;
        }
        if (isLong(block)) {
            return Phrases.isConsent(block.text()) ? -block.length
                    : block.hasAny(Role.JUNK) ? 0 : block.length - 2 * block.linkLength;
        }
        var tag = block.area.tag;
        if (tag.equals("td") || tag.equals("li") || tag.equals("th") || tag.equals("dd")) {
            return .1 * block.length - block.linkLength;
        }
        boolean sentence = Characters.endsSentence(block.text()) || tag.equals("p");
        return sentence ? .5 * block.length - block.linkLength : -.3 * block.length;
    }

    /** An element that holds much of the text, or the headline, is a frame, whatever its names say. */
    private static int believed(Area area, double share, boolean isFrame) {
        if (area.depth == 0) {
            return 0;
        }
        int never = 0;
        boolean frame = isFrame && share > 0;
        if (share > .15 || frame) {
            never |= Role.mask(Role.FORM, Role.SHARE, Role.BYLINE, Role.TAGS, Role.ADVERT, Role.BIOGRAPHY, Role.CAPTION, Role.FIGURE, Role.SUBTITLE);
        }
        if (share > .3 || frame) {
            never |= Role.mask(Role.RELATED);
            never |= area.isAsideByTag() ? 0 : Role.mask(Role.ASIDE, Role.NAVIGATION, Role.FOOTER);
        }
        if (share > .6 || frame) {
            never |= Role.mask(Role.CONSENT, Role.NEWSLETTER);
        }
        if (share > .8 || frame) {
            never |= Role.mask(Role.COMMENT, Role.ASIDE, Role.NAVIGATION, Role.FOOTER);
        }
        if (share > .5) {
            never |= Role.mask(Role.HEADER, Role.HIDDEN);
        }
        return ~never;
    }

    private static boolean isLong(TextBlock block) {
        return block.length >= GOOD_LENGTH && block.linkDensity() < GOOD_LINKS;
    }

    private static int roles(Element element, String name) {
        int mask = switch (name) {
            case "nav", "menu" -> Role.NAVIGATION.bit();
            case "aside" -> Role.ASIDE.bit();
            case "footer" -> Role.FOOTER.bit();
            case "header" -> Role.HEADER.bit();
            case "form", "fieldset" -> Role.FORM.bit();
            case "figure" -> Role.FIGURE.bit();
            case "figcaption", "caption" -> Role.CAPTION.bit();
            case "dialog" -> Role.CONSENT.bit();
            case "rt", "rp" -> Role.HIDDEN.bit();
            default -> 0;
        };
        if (element.attributesSize() == 0 || name.equals("html") || name.equals("body")) {
            return mask;
        }
        mask |= switch (element.attr("role").toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar", "search" -> Role.NAVIGATION.bit();
            case "complementary" -> Role.ASIDE.bit();
            case "contentinfo" -> Role.FOOTER.bit();
            case "banner" -> Role.HEADER.bit();
            case "dialog", "alertdialog", "tooltip" -> Role.CONSENT.bit();
            default -> 0;
        };
        var property = element.attr("itemprop");
        if (property.equals("articleBody")) {
            mask |= Role.BODY.bit();
        } else if (property.equals("author") || property.equals("datePublished")) {
            mask |= Role.BYLINE.bit();
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || isHidden(element.attr("style"))) {
            mask |= Role.HIDDEN.bit();
        }
        boolean isText = name.equals("p") || name.length() == 2 && name.charAt(0) == 'h';
        return mask | ClassWords.roles(element.className()) | (isText ? 0 : ClassWords.roles(element.id()));
    }

    private static boolean isHidden(String style) {
        int at = style.isEmpty() || style.length() > 2000 ? -1 : style.toLowerCase(Locale.ROOT).replace(" ", "").indexOf("display:none");
        return at >= 0;
    }
}
