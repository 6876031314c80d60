package org.scholion.importer.tika.worker.odf;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads slides and drawings: the title of each as a heading, what the speaker notes as notes. */
final class OdfSlides {

    private static final String NOTES = "Notes: ";
    private static final String HIDDEN = "[Hidden slide]";

    private final OdfContext context;
    private boolean titled;

    OdfSlides(OdfContext context) {
        this.context = context;
    }

    /** Reads all slides. */
    void read(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        var running = new Recording();
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "page" -> slide(xml, out);
                case "footer-decl", "header-decl" -> {
                    var words = XmlPart.text(xml).strip();
                    if (!words.isEmpty()) {
                        running.aside(words);
                    }
                }
                default -> XmlPart.skip(xml);
            }
        }
        running.replay(out);
    }

    private void slide(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        boolean hidden = context.styles.isUnseen(XmlPart.attribute(xml, "style-name"));
        var title = new Recording();
        var words = new Recording();
        var notes = new Recording();
        boolean subtitled = false;
        while (XmlPart.nextChild(xml)) {
            var kind = XmlPart.attribute(xml, "class");
            subtitled |= kind.equals("subtitle");
            if (xml.getLocalName().equals("notes")) {
                notes(xml, notes);
            } else {
                shape(xml, kind.equals("title") ? title : words);
            }
        }
        if (hidden) {
            out.aside(HIDDEN);
        }
        if (!title.isBlank()) {
            boolean ofAll = !titled && subtitled;
            titled = true;
            var element = ofAll ? "p" : "h1";
            out.start(element, ofAll ? "title" : "");
            out.words(title.lines());
            out.end(element);
        }
        words.replay(out);
        context.flush(out);
        if (!notes.isBlank()) {
            out.start("div", "note");
            notes.replay(NOTES, out);
            out.end("div");
        }
    }

    private void shape(XMLStreamReader xml, Recording words) throws XMLStreamException, SAXException, IOException {
        boolean prompt = XmlPart.attribute(xml, "placeholder").equals("true");
        if (prompt || !"draw".equals(xml.getPrefix())) {
            XmlPart.skip(xml);
        } else {
            OdfStory.apart(context).drawing(xml, words, context.depth + 1);
        }
    }

    private void notes(XMLStreamReader xml, Recording notes) throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (XmlPart.attribute(xml, "class").equals("notes")) {
                shape(xml, notes);
            } else {
                XmlPart.skip(xml);
            }
        }
    }
}
