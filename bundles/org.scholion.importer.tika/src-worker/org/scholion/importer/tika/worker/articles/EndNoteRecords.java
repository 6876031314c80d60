package org.scholion.importer.tika.worker.articles;

import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The references of a library as EndNote, and programs that copy it, export them in XML. */
final class EndNoteRecords {

    /** Elements that only hold others. */
    private static final Set<String> AROUND = Set.of("contributors", "authors", "titles", "periodical", "dates",
            "pub-dates", "urls", "related-urls", "web-urls", "keywords");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("secondary-title", "source"),
            Map.entry("full-title", "source"), Map.entry("date", "day"), Map.entry("electronic-resource-num", "doi"),
            Map.entry("keyword", "keywords"));
    /** Whose names and titles are not those of the text. */
    private static final Set<String> PASSED_OVER = Set.of("secondary-authors", "tertiary-authors",
            "subsidiary-authors", "translated-authors", "database", "source-app", "foreign-keys");
    private static final String DOI = "10.";

    private EndNoteRecords() {
    }

    static ObjectNode record(XmlFields xml) throws XMLStreamException {
        var record = JsonRecords.JSON.createObjectNode();
        fields(xml, record, 0);
        var date = date(record.path("year").asText(""), record.path("day").asText(""));
        XmlFields.put(record, "date", date);
        var doi = record.path("doi").asText("");
        if (doi.startsWith(DOI)) {
            XmlFields.put(record, "url", "https://doi.org/" + doi);
        }
        return record;
    }

    private static void fields(XmlFields xml, ObjectNode record, int depth) throws XMLStreamException {
        while (xml.nextInside()) {
            var name = NAMES.getOrDefault(xml.name(), xml.name());
            if (PASSED_OVER.contains(name)) {
                xml.skip();
            } else if (AROUND.contains(xml.name()) && depth < AROUND.size()) {
                fields(xml, record, depth + 1);
            } else if (name.equals("author")) {
                XmlFields.add(record, name, PersonName.natural(xml.words()));
            } else if (name.equals("keywords")) {
                XmlFields.add(record, name, xml.words());
            } else {
                XmlFields.put(record, name, xml.words().replace('\r', '\n'));
            }
        }
    }

    /** The day has the year in it, or not. */
    private static String date(String year, String day) {
        return day.isEmpty() || day.contains(year) ? day.isEmpty() ? year : day : day + " " + year;
    }
}
