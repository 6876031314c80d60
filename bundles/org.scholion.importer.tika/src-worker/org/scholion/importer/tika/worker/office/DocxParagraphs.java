package org.scholion.importer.tika.worker.office;

import java.util.ArrayDeque;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a part of a DOCX. */
final class DocxParagraphs {

    /** Takes a paragraph with its level in a list, from 1; 0 for none. */
    interface Taker {

        void take(CharSequence words, int level);
    }

    /** What is known of a paragraph that is open; one may lie in a text box inside another. */
    private static final class Paragraph {

        private final StringBuilder words = new StringBuilder();
        private int level;
    }

    private DocxParagraphs() {
    }

    static void read(XMLStreamReader xml, NumberedStyles styles, Taker taker) throws XMLStreamException {
        var open = new ArrayDeque<Paragraph>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("p") && NumberedStyles.WORD.equals(xml.getNamespaceURI())) {
                    open.push(new Paragraph());
                } else if (!open.isEmpty()) {
                    start(xml, open.peek(), styles);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p") && !open.isEmpty()
                    && NumberedStyles.WORD.equals(xml.getNamespaceURI())) {
                var paragraph = open.pop();
                taker.take(paragraph.words, paragraph.level);
            }
        }
    }

    private static void start(XMLStreamReader xml, Paragraph paragraph, NumberedStyles styles)
            throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.level = styles.level(xml.getAttributeValue(NumberedStyles.WORD, "val"));
            case "ilvl" -> paragraph.level = NumberedStyles.level(xml);
            case "numId" -> number(xml, paragraph);
            case "t" -> paragraph.words.append(xml.getElementText());
            default -> {
            }
        }
    }

    /** The number 0 takes a paragraph out of its style's list. */
    private static void number(XMLStreamReader xml, Paragraph paragraph) {
        boolean none = "0".equals(xml.getAttributeValue(NumberedStyles.WORD, "val"));
        paragraph.level = none ? 0 : Math.max(1, paragraph.level);
    }
}
