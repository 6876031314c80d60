package org.scholion.importer.tika.worker.articles;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.tika.exception.TikaException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads what note books and blogs export as XML, one note or post after the other: Evernote (ENEX) and WordPress (WXR).
 * A document type is passed over, and nothing outside is asked for.
 */
public final class XmlRecords {

    private static final Set<String> RECORDS = Set.of("note", "item");
    /** What is in it is about others than the record, or no text. */
    private static final Set<String> PASSED_OVER = Set.of("resource", "comment", "postmeta", "task");
    private static final int LONGEST = 20_000_000;

    private final XMLStreamReader xml;
    private final RecordSink sink;

    private XmlRecords(XMLStreamReader xml, RecordSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /** @throws IOException where the file is damaged: the records before are taken */
    public static void read(InputStream in, RecordSink sink) throws IOException, TikaException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            new XmlRecords(factory.createXMLStreamReader(in), sink).read();
        } catch (XMLStreamException e) {
            throw new IOException("The XML is not well formed", e);
        }
    }

    private void read() throws XMLStreamException, IOException, TikaException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && RECORDS.contains(xml.getLocalName())) {
                sink.take(record());
            }
        }
    }

    private ObjectNode record() throws XMLStreamException {
        var record = JsonRecords.JSON.createObjectNode();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && PASSED_OVER.contains(xml.getLocalName())) {
                skip();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("note-attributes")) {
                depth++;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                put(record, name(), words());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return record;
    }

    /** As {@link ArticleRecord} knows it. */
    private String name() {
        return switch (xml.getPrefix() + ":" + xml.getLocalName()) {
            case "content:encoded", ":content" -> "content_html";
            case "excerpt:encoded", ":description" -> "summary";
            case ":source-url" -> "url";
            case ":tag" -> "tags";
            case ":category" -> xml.getAttributeValue(null, "domain") == null
                    || !xml.getAttributeValue(null, "domain").equals("post_tag") ? "section" : "tags";
            default -> xml.getLocalName();
        };
    }

    /** The text of the element, which is left; elements in it are left out. */
    private String words() throws XMLStreamException {
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

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static void put(ObjectNode record, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (name.equals("tags")) {
            record.withArray("/tags").add(value);
        } else if (!record.has(name)) {
            record.put(name, value);
        }
    }
}
