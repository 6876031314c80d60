package org.scholion.importer.tika.worker.office;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a DOCX that make items of their paragraphs, with the level; those of headings do not. */
final class NumberedStyles {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Integer> levels = new HashMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        var style = "";
        boolean heading = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = String.valueOf(xml.getAttributeValue(WORD, "styleId"));
                        heading = false;
                    }
                    case "outlineLvl" -> heading = true;
                    case "numId" -> levels.putIfAbsent(style, 1);
                    case "ilvl" -> levels.put(style, level(xml));
                    default -> {
                    }
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("style") && heading) {
                levels.remove(style);
            }
        }
    }

    /** The level from 1; 0 for no item. */
    int level(String style) {
        return levels.getOrDefault(style, 0);
    }

    static int level(XMLStreamReader xml) {
        var value = xml.getAttributeValue(WORD, "val");
        return value != null && value.matches("[0-8]") ? 1 + Integer.parseInt(value) : 1;
    }
}
