package org.scholion.importer.tika.worker.odf;

import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.XmlPart;

/** A list, and an item of it whose first paragraph has a number. */
final class OdfItem {

    private final OdfLevel[] levels;
    private final OdfCount count;
    private final String style;
    private final int level;
    private final Integer start;
    private boolean counted;

    private OdfItem(OdfLevel[] levels, OdfCount count, String style, int level, Integer start, boolean counted) {
        this.levels = levels;
        this.count = count;
        this.style = style;
        this.level = level;
        this.start = start;
        this.counted = counted;
    }

    /**
     * The list whose element is open.
     *
     * @param around the item that it is in, or {@code null}
     */
    static OdfItem list(XMLStreamReader xml, OdfContext context, OdfItem around) {
        var named = XmlPart.attribute(xml, "style-name");
        var style = named.isEmpty() && around != null ? around.style : named;
        var id = XmlPart.attribute(xml, "id");
        var continued = XmlPart.attribute(xml, "continue-list");
        OdfCount count = null;
        if (around != null && style.equals(around.style)) {
            count = around.count;
        } else if (context.lists.containsKey(continued)) {
            count = context.lists.get(continued);
        } else if (XmlPart.attribute(xml, "continue-numbering").equals("true")) {
            count = context.listsByStyle.get(style);
        }
        count = count == null ? new OdfCount() : count;
        if (!id.isEmpty()) {
            context.lists.put(id, count);
        }
        context.listsByStyle.put(style, count);
        int level = around == null ? 1 : Math.min(OdfCount.LEVELS, around.level + 1);
        return new OdfItem(context.styles.list(style), count, style, level, null, true);
    }

    /** The item whose element is open. */
    OdfItem item(XMLStreamReader xml) {
        var given = XmlPart.attribute(xml, "start-value");
        return new OdfItem(levels, count, style, level,
                given.isEmpty() ? null : Integer.valueOf(XmlPart.number(xml, "start-value", 1)), false);
    }

    /** What stands before the items. */
    OdfItem header() {
        return this;
    }

    /** From 1. */
    int level() {
        return level;
    }

    /** The label of the next paragraph in it; empty for all but the first. */
    String label() {
        if (counted) {
            return "";
        }
        counted = true;
        return count.next(levels, level, start);
    }
}
