package org.scholion.importer.tika.worker.articles;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Goes through the elements of an XML file of any size. */
final class XmlFields {

    private static final int LONGEST = 20_000_000;

    private final XMLStreamReader xml;

    XmlFields(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Goes to the next element that starts, wherever; false at the end of the file. */
    boolean nextElement() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element that starts in the one around; false, and that is left, where there is none. */
    boolean nextInside() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                }
            }
        }
    }

    /** The name of the element that starts, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    String prefix() {
        return xml.getPrefix() == null ? "" : xml.getPrefix();
    }

    /** An attribute of the element that starts, or empty. */
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The text of the element that starts, which is left, and of those in it. */
    String words() throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT && words.length() < LONGEST) {
                words.append(xml.getText());
            }
        }
        return words.toString().strip();
    }

    /** Leaves the element that starts. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Adds a value to a list of the record. */
    static void add(ObjectNode record, String name, String value) {
        if (!value.isEmpty()) {
            record.withArray("/" + name).add(value);
        }
    }

    /** Sets what the record does not have yet. */
    static void put(ObjectNode record, String name, String value) {
        if (!value.isEmpty() && !record.has(name)) {
            record.put(name, value);
        }
    }
}
