package org.scholion.importer.tika.worker.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeSource;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/**
 * Tells a presentation slide by slide: its title as a heading, its text with bullets as lists, what its speaker notes as
 * notes; feet and remarks as boilerplate, what is on all slides once.
 */
public final class Slides {

    /** Before the notes of the speaker, which no slide shows. */
    static final String NOTES = "Notes: ";
    static final String HIDDEN = "[Hidden slide]";

    private final OfficeSource source;
    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Set<String> running = new LinkedHashSet<>();
    private boolean titled;

    private Slides(OfficeSource source) {
        this.source = source;
    }

    private interface Part {

        void read(XMLStreamReader xml) throws XMLStreamException, SAXException, IOException;
    }

    /** Tells all of it; a slide that is not well formed, up to there. */
    public static void tell(OfficeSource source, OfficeOutput out)
            throws XMLStreamException, SAXException, IOException {
        new Slides(source).tell(out);
    }

    private void tell(OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        for (var kind : List.of("commentAuthors", "authors")) {
            for (var part : source.related(source.document(), kind)) {
                read(part, this::authors);
            }
        }
        for (var slide : slides(source, source.document())) {
            slide(slide, out);
        }
        for (var words : running) {
            out.aside(words);
        }
    }

    /** The parts of the slides in the order in which they are shown. */
    public static List<String> slides(OfficeSource source, String presentation) throws XMLStreamException, IOException {
        var slides = new ArrayList<String>();
        try (var in = source.open(presentation)) {
            var xml = XmlPart.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sldId")) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        if (xml.getAttributeNamespace(i) != null && xml.getAttributeLocalName(i).equals("id")) {
                            source.target(presentation, xml.getAttributeValue(i)).ifPresent(slides::add);
                        }
                    }
                }
            }
        }
        return slides;
    }

    private void slide(String part, OfficeOutput out) throws SAXException, IOException {
        var layout = first(part, "slideLayout");
        var master = layout.isEmpty() ? "" : first(layout, "slideMaster");
        var title = new Recording();
        var words = new Recording();
        var reader = new SlideReader(source, part, template(layout), template(master), title, words, running);
        reader.opening(!titled);
        read(part, reader::read);
        if (reader.isHidden()) {
            out.aside(HIDDEN);
        }
        titled |= !title.isBlank();
        title.replay(out);
        words.replay(out);
        notes(part, out);
        for (var comments : source.related(part, "comments")) {
            read(comments, xml -> comments(xml, out));
        }
    }

    private void notes(String slide, OfficeOutput out) throws SAXException, IOException {
        var part = first(slide, "notesSlide");
        if (part.isEmpty()) {
            return;
        }
        var words = new Recording();
        var none = new Template();
        var reader = new SlideReader(source, part, none, none, words, words, new LinkedHashSet<>());
        reader.notesOnly();
        read(part, reader::read);
        if (!words.isBlank()) {
            out.start("div", "note");
            words.replay(NOTES, out);
            out.end("div");
        }
    }

    private String first(String part, String kind) {
        var all = source.related(part, kind);
        return all.isEmpty() ? "" : all.get(0);
    }

    private Template template(String part) throws SAXException, IOException {
        var template = templates.get(part);
        if (template == null) {
            template = new Template();
            templates.put(part, template);
            if (!part.isEmpty()) {
                read(part, template::read);
                var words = new Recording();
                var reader = new SlideReader(source, part, template, template, new Recording(), words,
                        new LinkedHashSet<>());
                reader.fixedOnly();
                read(part, reader::read);
                if (!words.isBlank()) {
                    running.add(words.lines());
                }
            }
        }
        return template;
    }

    private void authors(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().matches("cmAuthor|author")) {
                authors.putIfAbsent(XmlPart.attribute(xml, "id"), XmlPart.attribute(xml, "name"));
            }
        }
    }

    private void comments(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException {
        var author = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "cm", "reply" -> author = authors.getOrDefault(XmlPart.attribute(xml, "authorId"), "");
                    case "text", "txBody" -> {
                        var words = XmlPart.text(xml).strip();
                        if (!words.isEmpty()) {
                            out.aside((author.isBlank() ? "Comment: " : "Comment by " + author.strip() + ": ") + words);
                        }
                    }
                    default -> {
                    }
                }
            }
        }
    }

    /** One that is damaged or missing costs no other. */
    private void read(String part, Part reader) throws SAXException {
        try (var in = source.open(part)) {
            reader.read(XmlPart.open(in));
        } catch (IOException | XMLStreamException e) {
            source.damaged();
        }
    }
}
