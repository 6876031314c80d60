package org.scholion.importer.tika.worker.content;

/** Finds the element that holds the article: the one whose text says most for it. */
final class BodyRoot {

    private static final double MARKED = 1.15;
    private static final double FRAMED = 1.1;
    private static final double TITLED = 1.2;

    private BodyRoot() {
    }

    /** The element, or {@code null} on a page without text that could be one. */
    static Area in(PageScan scan, TextBlock title) {
        Area best = null;
        double most = 0;
        for (var area : scan.areas) {
            double value = area.value * (area.claims(Role.BODY) ? MARKED : isFrame(area) ? FRAMED : 1);
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
        return best;
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
