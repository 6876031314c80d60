package org.scholion.importer.tika.worker.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a part of a DOCX. */
final class DocxParagraphs {

    /** Takes a paragraph with its level in a list, from 1; 0 for none. */
    interface Taker {

        void take(CharSequence words, int level);

        /** Takes a paragraph out of which words were deleted. */
        default void deleted(CharSequence words, List<String> deleted) {
            // heads and feet are no matter
        }
    }

    /** What is known of a paragraph that is open; one may lie in a text box inside another. */
    private static final class Paragraph {

        private final StringBuilder words = new StringBuilder();
        private final StringBuilder before = new StringBuilder();
        private final List<String> deleted = new ArrayList<>();
        private int level;

        void add(String text) {
            words.append(text);
            before.append(text);
        }

        void delete(String text) {
            deleted.add(text);
            before.append(text);
        }
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
                if (!paragraph.deleted.isEmpty()) {
                    taker.deleted(paragraph.before, paragraph.deleted);
                }
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
            case "t" -> paragraph.add(xml.getElementText());
            case "delText" -> paragraph.delete(xml.getElementText());
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
