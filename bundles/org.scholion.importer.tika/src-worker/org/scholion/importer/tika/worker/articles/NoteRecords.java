package org.scholion.importer.tika.worker.articles;

import java.util.Set;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The notes of a note book (ENEX) and the posts of a blog (WXR). */
final class NoteRecords {

    /** What is in it is about others than the record, or no text. */
    private static final Set<String> PASSED_OVER = Set.of("resource", "comment", "postmeta", "task");

    private NoteRecords() {
    }

    static ObjectNode record(XmlFields xml) throws XMLStreamException {
        var record = JsonRecords.JSON.createObjectNode();
        fields(xml, record);
        return record;
    }

    private static void fields(XmlFields xml, ObjectNode record) throws XMLStreamException {
        while (xml.nextInside()) {
            if (PASSED_OVER.contains(xml.name())) {
                xml.skip();
            } else if (xml.name().equals("note-attributes")) {
                attributes(xml, record);
            } else {
                field(xml, record);
            }
        }
    }

    private static void attributes(XmlFields xml, ObjectNode record) throws XMLStreamException {
        while (xml.nextInside()) {
            field(xml, record);
        }
    }

    private static void field(XmlFields xml, ObjectNode record) throws XMLStreamException {
        var name = name(xml);
        if (name.equals("tags")) {
            XmlFields.add(record, name, xml.words());
        } else {
            XmlFields.put(record, name, xml.words());
        }
    }

    /** As {@link ArticleRecord} knows it. */
    private static String name(XmlFields xml) {
        return switch (xml.prefix() + ":" + xml.name()) {
            case "content:encoded", ":content" -> "content_html";
            case "excerpt:encoded", ":description" -> "summary";
            case ":source-url" -> "url";
            case ":tag" -> "tags";
            case ":category" -> xml.attribute("domain").equals("post_tag") ? "tags" : "section";
            default -> xml.name();
        };
    }
}
