package org.scholion.importer.tika.worker.odf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.StyleTree;
import org.scholion.importer.tika.worker.parts.XmlPart;

/** The styles of an OpenDocument, those with names and those that its program made. */
final class OdfStyles {

    private static final Pattern ROLE = Pattern.compile("(?i)caption|quotations|title");
    private static final Pattern MADE_BY_PROGRAM = Pattern.compile("[A-Z]{1,2}\\d+");
    private static final OdfLevel[] NO_LIST = levels();

    private static final class Style {

        private String name = "";
        private String parent = "";
        private Boolean hidden;
    }

    private final StyleTree<Style> styles = new StyleTree<>(style -> style.parent);
    private final Map<String, OdfLevel[]> lists = new HashMap<>();
    private final Set<String> unseen = new HashSet<>();
    private OdfLevel[] outline = levels();

    private static OdfLevel[] levels() {
        var levels = new OdfLevel[OdfCount.LEVELS];
        Arrays.fill(levels, OdfLevel.NONE);
        return levels;
    }

    /** Reads what an entry says of styles, and everything else in it as well. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && !start(xml)) {
                return;
            }
        }
    }

    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> style(xml);
            case "list-style" -> {
                var levels = levels();
                lists.put(XmlPart.attribute(xml, "name"), levels);
                list(xml, levels);
            }
            case "outline-style" -> {
                outline = levels();
                list(xml, outline);
            }
            case "body", "master-styles" -> {
                return false;
            }
            default -> {
            }
        }
        return true;
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        var style = new Style();
        var name = XmlPart.attribute(xml, "name");
        var display = XmlPart.attribute(xml, "display-name");
        style.name = display.isEmpty() ? readable(name) : display;
        style.parent = XmlPart.attribute(xml, "parent-style-name");
        styles.put(name, style);
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "text-properties" -> {
                    var display2 = XmlPart.attribute(xml, "display");
                    style.hidden = display2.isEmpty() ? null : Boolean.valueOf(display2.equals("none"));
                }
                case "drawing-page-properties" -> {
                    if (XmlPart.attribute(xml, "visibility").equals("hidden")) {
                        unseen.add(name);
                    }
                }
                case "table-properties", "section-properties" -> {
                    if (XmlPart.attribute(xml, "display").equals("false")) {
                        unseen.add(name);
                    }
                }
                default -> {
                }
            }
            XmlPart.skip(xml);
        }
    }

    private static void list(XMLStreamReader xml, OdfLevel[] levels) throws XMLStreamException {
        while (XmlPart.nextChild(xml)) {
            int level = XmlPart.number(xml, "level", 1);
            boolean number = xml.getLocalName().equals("list-level-style-number")
                    || xml.getLocalName().equals("outline-level-style");
            if (number && level >= 1 && level <= OdfCount.LEVELS) {
                levels[level - 1] = new OdfLevel(XmlPart.attribute(xml, "num-format"),
                        XmlPart.attribute(xml, "num-prefix"), XmlPart.attribute(xml, "num-suffix"),
                        XmlPart.number(xml, "display-levels", 1), XmlPart.number(xml, "start-value", 1));
            }
            XmlPart.skip(xml);
        }
    }

    OdfLevel[] outline() {
        return outline;
    }

    OdfLevel[] list(String name) {
        return lists.getOrDefault(name, NO_LIST);
    }

    /** The name of the first style with one that somebody gave it. */
    String name(String id) {
        var style = styles.style(id);
        var parent = style.map(of -> of.parent).orElse("");
        if (!parent.isEmpty() && MADE_BY_PROGRAM.matcher(style.get().name).matches()) {
            return styles.style(parent).map(of -> of.name).orElseGet(() -> readable(parent));
        }
        return style.map(of -> of.name).orElseGet(() -> readable(id));
    }

    /** A name with the blanks that names in the file cannot have. */
    private static String readable(String name) {
        return name.replace("_20_", " ");
    }

    /** The same, or that of the first style it is made of that says what its paragraphs are. */
    String role(String id) {
        return styles.find(id, style -> ROLE.matcher(style.name).matches() ? style.name : null)
                .orElseGet(() -> name(id));
    }

    boolean isHidden(String id) {
        return !id.isEmpty() && styles.find(id, style -> style.hidden).orElse(false);
    }

    /** Whether slides or sheets with the style are not shown. */
    boolean isUnseen(String id) {
        return unseen.contains(id);
    }
}
