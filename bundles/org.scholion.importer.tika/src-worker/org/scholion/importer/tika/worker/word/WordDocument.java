package org.scholion.importer.tika.worker.word;

import java.io.IOException;
import java.util.HashSet;
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
 * Tells a Word document as it reads: with the numbers of its lists, without what was deleted; heads, feet, tables of
 * contents, remarks and what is hidden as boilerplate, footnotes after their paragraphs, endnotes at the end.
 */
public final class WordDocument {

    private final OfficeSource source;
    private final WordContext context;

    private WordDocument(OfficeSource source) {
        this.source = source;
        context = new WordContext(source);
    }

    /**
     * Tells all of it.
     *
     * @throws XMLStreamException when the text is not well formed; what was told so far is good
     */
    public static void tell(OfficeSource source, OfficeOutput out)
            throws XMLStreamException, SAXException, IOException {
        new WordDocument(source).tell(out);
    }

    private void tell(OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        var main = source.document();
        around(main, "styles", (part, xml) -> context.styles.read(xml));
        around(main, "numbering", (part, xml) -> context.numbering.read(xml));
        around(main, "settings", (part, xml) -> settings(xml));
        around(main, "footnotes", (part, xml) -> notes(part, xml, context.footnotes));
        around(main, "endnotes", (part, xml) -> notes(part, xml, context.endnotes));
        around(main, "comments", this::comments);
        var told = new HashSet<String>();
        around(main, "header", (part, xml) -> running(part, xml, told, out));
        try (var in = source.open(main)) {
            WordStory.body(context, main).read(XmlPart.open(in), out);
        } finally {
            context.flushEnd(out);
        }
        around(main, "footer", (part, xml) -> running(part, xml, told, out));
        context.flush(out);
    }

    private interface Part {

        void read(String name, XMLStreamReader xml) throws XMLStreamException, SAXException, IOException;
    }

    /** Reads parts that the text can do without. */
    private void around(String main, String kind, Part part) throws SAXException {
        for (var name : source.related(main, kind)) {
            try (var in = source.open(name)) {
                part.read(name, XmlPart.open(in));
            } catch (IOException | XMLStreamException e) {
                source.damaged();
            }
        }
    }

    private void settings(XMLStreamReader xml) throws XMLStreamException {
        WordNotes notes = null;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "footnotePr" -> notes = context.footnotes;
                    case "endnotePr" -> notes = context.endnotes;
                    case "numFmt" -> {
                        if (notes != null) {
                            notes.setFormat(XmlPart.attribute(xml, "val"));
                        }
                    }
                    default -> {
                    }
                }
            }
        }
    }

    private void notes(String part, XMLStreamReader xml, WordNotes notes)
            throws XMLStreamException, SAXException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().matches("footnote|endnote")) {
                var id = XmlPart.attribute(xml, "id");
                var type = XmlPart.attribute(xml, "type");
                var text = new Recording();
                WordStory.apart(context, part).read(xml, text);
                if (type.isEmpty() || type.equals("normal")) {
                    notes.add(id, text);
                }
            }
        }
    }

    private void comments(String part, XMLStreamReader xml) throws XMLStreamException, SAXException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("comment")) {
                var id = XmlPart.attribute(xml, "id");
                var author = XmlPart.attribute(xml, "author");
                var text = new Recording();
                WordStory.apart(context, part).read(xml, text);
                var words = text.lines();
                if (!words.isBlank()) {
                    context.comments.putIfAbsent(id,
                            (author.isBlank() ? "Comment: " : "Comment by " + author.strip() + ": ") + words);
                }
            }
        }
    }

    private void running(String part, XMLStreamReader xml, Set<String> told, OfficeOutput out)
            throws XMLStreamException, SAXException, IOException {
        var words = new Recording();
        WordStory.apart(context, part).read(xml, words);
        if (!words.isBlank() && told.add(words.text())) {
            out.boilerplate(true);
            words.replay(out);
            out.boilerplate(false);
        }
    }
}
