package org.scholion.importer.tika.worker.content;

import java.util.List;

/** Finds the element that holds the article: the one whose text says most for it. */
final class BodyRoot {

    private static final double MARKED = 1.15;
    private static final double FRAMED = 1.1;
    private static final double TITLED = 1.2;
    private static final double OWN = .7;

    private BodyRoot() {
    }

    /** The element, or {@code null} on a page without text that could be one. */
    static Area in(PageScan scan, TextBlock title) {
        Area best = null;
        double most = 0;
        for (var area : scan.areas) {
            double value = Math.max(area.value, OWN * area.ownValue)
                    * (area.claims(Role.BODY) ? MARKED : isFrame(area) ? FRAMED : 1);
            if (title != null && value > 0) {
                value *= area.holds(title) ? TITLED : area.lastBlock < title.index ? .3 : 1;
            }
            if (value > most || value == most && value > 0) {
                most = value;
                best = area;
            }
        }
        while (best != null && best.parent != null && best.parent.depth > 0 && isText(best)) {
            best = best.parent;
        }
        return best == null ? null : whole(best, scan);
    }

    /** The element around all parts of an article between which pictures and boxes stand, or the one that it was asked for. */
    private static Area whole(Area part, PageScan scan) {
        part.parts = List.of();
        if (!part.claims(Role.BODY) || part.parent == null || part.parent.depth == 0) {
            return part;
        }
        var names = part.element.className();
        var parts = scan.areas.stream()
                .filter(area -> area.parent == part.parent && area.mass > 0 && area.claims(Role.BODY)
                        && area.tag.equals(part.tag) && area.element.className().equals(names)
                        && (area == part || !isHeaded(part, area, scan)))
                .toList();
        if (parts.size() < 2) {
            return part;
        }
        part.parent.parts = parts;
        return part.parent;
    }

    /** Whether the second of two has a headline of its own: then it is another article. */
    private static boolean isHeaded(Area one, Area other, PageScan scan) {
        int first = Math.min(one.lastBlock, other.lastBlock);
        int second = Math.max(one.firstBlock, other.firstBlock);
        for (int i = first + 1; i <= second && i < scan.blocks.size(); i++) {
            var area = scan.blocks.get(i).area;
            if (area.isHeading() && area.tag.charAt(1) <= '2') {
                return true;
            }
        }
        return false;
    }

    /** One paragraph is no article: its neighbours have to be looked at. */
    private static boolean isText(Area area) {
        return area.inline || area.isHeading() || switch (area.tag) {
            case "p", "li", "ul", "ol", "td", "tr", "th", "dd", "dt", "pre", "blockquote", "tbody", "table" -> true;
            default -> false;
        };
    }

    private static boolean isFrame(Area area) {
        return area.tag.equals("article") || area.tag.equals("main");
    }
}
