package org.scholion.importer.tika.worker.content;

import java.util.List;

/** Decides which roles are believed, and how much of the page's text each element holds. */
final class Weights {

    /** From this many characters on, with few links, text is taken for prose. */
    static final int PROSE = 80;

    private static final double PROSE_LINKS = .4;
    private static final int FRAME = Role.mask(Role.values()) & ~Role.mask(Role.BODY, Role.HEADER, Role.HIDDEN);
    private static final int SMALL = Role.mask(Role.FORM, Role.SHARE, Role.BYLINE, Role.TAGS, Role.ADVERT,
            Role.BIOGRAPHY,
            Role.CAPTION, Role.SUBTITLE, Role.CONCEALED);
    private static final int MARGIN = Role.mask(Role.ASIDE, Role.NAVIGATION, Role.FOOTER);
    /** Names that are right even where the others have misled. */
    private static final int SURE_NAMES = Role.mask(Role.COMMENT, Role.RELATED, Role.NEWSLETTER, Role.CONSENT,
            Role.NAVIGATION,
            Role.FOOTER, Role.BODY);

    private final List<Area> areas;
    private final List<TextBlock> blocks;

    Weights(PageScan scan) {
        areas = scan.areas;
        blocks = scan.blocks;
    }

    /**
     * Settles the roles of elements and blocks, the mass and value of elements.
     *
     * @param heading the headline, or {@code null}
     * @param trustNames whether class names are believed as far as they can be
     */
    void settle(TextBlock heading, boolean trustNames) {
        clear();
        for (var block : blocks) {
            block.area.mass += isProse(block) ? block.length - block.linkLength : 0;
        }
        sum();
        double whole = areas.isEmpty() ? 0 : areas.get(0).mass;
        for (var area : areas) {
            boolean isFrame = heading != null && area.holds(heading) && !area.inline && area.mass > 0;
            int claims = area.declared | area.named & (trustNames ? -1 : SURE_NAMES);
            area.ownRoles = claims & ~unbelieved(area, whole == 0 ? 0 : area.mass / whole, isFrame);
            area.roles = area.ownRoles | (area.parent == null ? 0 : area.parent.roles & ~Role.BODY.bit());
        }
        clear();
        for (var block : blocks) {
            block.settle();
            block.area.mass += isProse(block) && !block.hasAny(Role.FAR_FROM_ARTICLE) ? block.length - block.linkLength
                    : 0;
            double value = value(block);
            block.area.value += value;
            block.area.ownValue += value;
            if (block.area.parent != null && !block.area.isHeading()) {
                block.area.parent.ownValue += value;
            }
        }
        sum();
    }

    static boolean isProse(TextBlock block) {
        return block.length >= PROSE && block.linkDensity() < PROSE_LINKS;
    }

    private void clear() {
        for (var area : areas) {
            area.mass = 0;
            area.value = 0;
            area.ownValue = 0;
        }
    }

    /** Children come after their parents in the list, so that one pass backwards is enough. */
    private void sum() {
        for (int i = areas.size() - 1; i > 0; i--) {
            var area = areas.get(i);
            if (area.parent != null) {
                area.parent.mass += area.mass;
                area.parent.value += area.value;
            }
        }
    }

    /** The roles that cannot be true of an element that holds so much, or the headline. */
    private static int unbelieved(Area area, double share, boolean isFrame) {
        if (area.depth == 0) {
            return -1;
        }
        int never = share > .5 ? Role.mask(Role.HEADER, Role.HIDDEN) : 0;
        if (isFrame) {
            return never | FRAME;
        }
        never |= share > .15 ? SMALL : 0;
        never |= share > .4 ? Role.FIGURE.bit() : 0;
        never |= share > .3 ? Role.RELATED.bit() | (area.isAsideByTag() ? 0 : MARGIN) : 0;
        never |= share > .6 ? Role.mask(Role.CONSENT, Role.NEWSLETTER) : 0;
        return never | (share > .8 ? Role.COMMENT.bit() | MARGIN : 0);
    }

    /** What the block says for an element's being the article (above 0) or more than it. */
    private static double value(TextBlock block) {
        if (block.hasAny(Role.FAR_FROM_ARTICLE)) {
            return -.2 * block.length;
        }
        if (block.linkDensity() > .5) {
            return -block.linkLength - 10;
        }
        if (isProse(block)) {
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
}
