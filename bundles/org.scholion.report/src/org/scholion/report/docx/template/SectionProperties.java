package org.scholion.report.docx.template;

import java.io.IOException;
import java.util.List;

import org.scholion.report.docx.pack.PartXml;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.write.PageLayout;
import org.w3c.dom.Element;

/** The properties of the section in which a report stands, and of those into which turned pages divide it. */
final class SectionProperties {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1440;
    private static final int NARROWEST = 2000;
    /** What stands behind the type of a section, in the order of the standard. */
    private static final List<String> BEHIND_TYPE = List.of("pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType",
            "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter",
            "docGrid", "printerSettings", "sectPrChange");

    private final Element properties;

    SectionProperties(Element properties) {
        this.properties = properties;
    }

    /** The layout of the section as it is now. */
    PageLayout layout() throws IOException {
        var turned = turned();
        return new PageLayout(new SectionProperties(properties).textWidth(), new SectionProperties(turned).textWidth(),
                textHeight(), PartXml.fragment(following()), PartXml.fragment(turned), PartXml.fragment(properties));
    }

    /** Changes the section to one that follows those of the report. */
    void follow(boolean landscape) {
        var wanted = landscape ? turned() : following();
        while (properties.getFirstChild() != null) {
            properties.removeChild(properties.getFirstChild());
        }
        while (wanted.getFirstChild() != null) {
            properties.appendChild(wanted.getFirstChild());
        }
    }

    /** Leaves the first page without header and footer. */
    void addTitlePage() {
        if (PartXml.child(properties, "titlePg").isEmpty()) {
            insert("titlePg");
        }
    }

    private Element following() {
        var copy = (Element) properties.cloneNode(true);
        PartXml.child(copy, "titlePg").ifPresent(PartXml::remove);
        PartXml.child(copy, "type").ifPresent(PartXml::remove);
        PartXml.child(copy, "pgNumType").ifPresent(numbers -> numbers.removeAttributeNS(WordNames.W, "start"));
        new SectionProperties(copy).insert("type", "val", "nextPage");
        return copy;
    }

    /** Margins stay at their sides, so that header and footer have their room. */
    private Element turned() {
        var copy = following();
        int width = size(copy, "pgSz", "w", A4_WIDTH);
        int height = size(copy, "pgSz", "h", A4_HEIGHT);
        if (width >= height) {
            return copy;
        }
        var size = PartXml.child(copy, "pgSz").orElseGet(() -> new SectionProperties(copy).insert("pgSz"));
        set(size, "w", height);
        set(size, "h", width);
        size.setAttributeNS(WordNames.W, "w:orient", "landscape");
        PartXml.child(copy, "cols").ifPresent(PartXml::remove);
        return copy;
    }

    private int textWidth() {
        int width = size(properties, "pgSz", "w", A4_WIDTH) - margin("left") - margin("right")
                - size(properties, "pgMar", "gutter", 0);
        int columns = Math.max(1, size(properties, "cols", "num", 1));
        return Math.max(NARROWEST, (width - (columns - 1) * size(properties, "cols", "space", 720)) / columns);
    }

    private int textHeight() {
        return Math.max(NARROWEST, size(properties, "pgSz", "h", A4_HEIGHT) - margin("top") - margin("bottom"));
    }

    private int margin(String side) {
        return Math.abs(size(properties, "pgMar", side, MARGIN)); // a negative one is exact
    }

    private Element insert(String name, String... attributes) {
        var element = PartXml.create(properties.getOwnerDocument(), name, attributes);
        int place = BEHIND_TYPE.indexOf(name);
        var next = PartXml.children(properties).stream()
                .filter(child -> BEHIND_TYPE.indexOf(child.getLocalName()) > place).findFirst().orElse(null);
        properties.insertBefore(element, next);
        return element;
    }

    private static int size(Element properties, String child, String attribute, int otherwise) {
        return PartXml.child(properties, child).map(element -> PartXml.attribute(element, attribute))
                .filter(size -> size.matches("-?\\d{1,9}(\\.\\d+)?")).map(size -> (int) Double.parseDouble(size))
                .orElse(otherwise);
    }

    private static void set(Element element, String attribute, int value) {
        element.setAttributeNS(WordNames.W, "w:" + attribute, Integer.toString(value));
    }
}
