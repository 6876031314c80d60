package org.scholion.importer.tika.worker.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.StyleTree;
import org.scholion.importer.tika.worker.parts.XmlPart;

/** The styles of a Word document; what one does not say, the one that it is based on does. */
final class WordStyles {

    private static final class Style {

        private String name = "";
        private String base = "";
        /** From 1; 0 for none, {@code null} when nothing is said. */
        private Integer heading;
        private Integer list;
        private Integer level;
        private Boolean hidden;
    }

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern
            .compile("toc (?:\\d|heading)|toc|table of (?:figures|authorities)|toa heading|index (?:\\d|heading)");
    private static final Pattern ROLE = Pattern.compile("(?i)caption|(?:intense )?quote|block text");
    private static final Pattern ITEM = Pattern.compile("(?i)list (?:bullet|number) ([2-5])");
    private static final Pattern PAGE = Pattern.compile("(?:[\\t\u2026]|[.]{2})\\s*(?:\\d{1,4}|[ivxlc]{1,7})\\s*$");
    private static final int BODY = 9;

    private final StyleTree<Style> styles = new StyleTree<>(style -> style.base);
    private String usual = "";

    void read(XMLStreamReader xml) throws XMLStreamException {
        var style = new Style();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    style = new Style();
                    var id = XmlPart.attribute(xml, "styleId");
                    if (styles.style(id).isEmpty()) {
                        styles.put(id, style);
                    }
                    boolean paragraph = XmlPart.attribute(xml, "type").equals("paragraph");
                    usual = paragraph && XmlPart.attribute(xml, "default").matches("1|true|on") ? id : usual;
                } else {
                    read(xml, style);
                }
            }
        }
    }

    private static void read(XMLStreamReader xml, Style style) {
        switch (xml.getLocalName()) {
            case "name" -> {
                style.name = XmlPart.attribute(xml, "val");
                var heading = HEADING.matcher(style.name.toLowerCase(Locale.ROOT));
                style.heading = heading.matches() ? Integer.valueOf(heading.group(1)) : style.heading;
            }
            case "basedOn" -> style.base = XmlPart.attribute(xml, "val");
            case "outlineLvl" -> style.heading = heading(xml);
            case "numId" -> style.list = XmlPart.number(xml, "val", 0);
            case "ilvl" -> style.level = XmlPart.number(xml, "val", 0);
            case "vanish" -> style.hidden = XmlPart.isOn(xml);
            default -> {
            }
        }
    }

    /** The level of an outline that counts from 0, as one from 1; 0 for none. */
    static int heading(XMLStreamReader xml) {
        int level = XmlPart.number(xml, "val", BODY);
        return level < 0 || level >= BODY ? 0 : level + 1;
    }

    /** The style of paragraphs that name none. */
    String usual() {
        return usual;
    }

    String name(String id) {
        return styles.style(id).map(style -> style.name).orElse("");
    }

    /** Whether the name says what the paragraphs of a style are. */
    static boolean isRole(String name) {
        return ROLE.matcher(name).matches();
    }

    /** The same, or that of the first style it is based on that says what its paragraphs are. */
    String role(String id) {
        return styles.find(id, style -> isRole(style.name) ? style.name : null).orElseGet(() -> name(id));
    }

    /** From 1; 0 for none. */
    int heading(String id) {
        return styles.find(id, style -> style.heading).orElse(0);
    }

    /** The identifier of a list; 0 for none. */
    int list(String id) {
        return styles.find(id, style -> style.list).orElse(0);
    }

    /** From 0. */
    Optional<Integer> level(String id) {
        return styles.find(id, style -> style.level);
    }

    /** How much deeper than its list says items of the style are: Word has a list for each of those levels. */
    int deeper(String id) {
        return deeperByName(name(id));
    }

    /** The same for the name of a style. */
    static int deeperByName(String name) {
        var item = ITEM.matcher(name);
        return item.matches() ? Integer.parseInt(item.group(1)) - 1 : 0;
    }

    boolean isHidden(String id) {
        return !id.isEmpty() && styles.find(id, style -> style.hidden).orElse(false);
    }

    /**
     * Whether a paragraph lists what else the document holds. The styles for that are also used where somebody likes their
     * look, so a line of a list has to end with a page.
     */
    boolean isContents(String id, String words) {
        return isContentsStyle(name(id), words);
    }

    /** The same for the name of a style. */
    static boolean isContentsStyle(String style, String words) {
        var name = style.toLowerCase(Locale.ROOT);
        return CONTENTS.matcher(name).matches() && (name.endsWith("heading") || PAGE.matcher(words).find());
    }

    /** The style and those that it is based on. */
    List<String> chain(String id) {
        return styles.chain(id);
    }
}
