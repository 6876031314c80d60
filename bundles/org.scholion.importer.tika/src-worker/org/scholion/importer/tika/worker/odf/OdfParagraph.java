package org.scholion.importer.tika.worker.odf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads what is in a paragraph. */
final class OdfParagraph {

    private static final int DEEPEST = 300;
    private static final int MOST_SPACES = 200;

    final Recording words = new Recording();
    final StringBuilder hidden = new StringBuilder();
    /** What stands beside it: boxes with text, objects. */
    final List<Recording> beside = new ArrayList<>();

    private final OdfStory story;
    private final OdfContext context;

    OdfParagraph(OdfStory story) {
        this.story = story;
        context = story.context();
    }

    /** @param unseen whether its style hides it */
    void read(XMLStreamReader xml, boolean unseen, int deep) throws XMLStreamException, SAXException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml.getText(), unseen);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (deep > DEEPEST) {
                        XmlPart.skip(xml);
                    } else {
                        element(xml, unseen, deep + 1);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {
                }
            }
        }
    }

    private void words(String some, boolean unseen) {
        if (unseen) {
            hidden.append(some);
        } else {
            words.words(some);
        }
    }

    private void element(XMLStreamReader xml, boolean unseen, int deep)
            throws XMLStreamException, SAXException, IOException {
        if ("draw".equals(xml.getPrefix())) {
            if (xml.getLocalName().equals("a")) {
                read(xml, unseen, deep);
            } else {
                drawing(xml, deep);
            }
            return;
        }
        switch (xml.getLocalName()) {
            case "span" -> read(xml, unseen || context.styles.isHidden(XmlPart.attribute(xml, "style-name")), deep);
            case "s" -> {
                words(" ".repeat(Math.clamp(XmlPart.number(xml, "c", 1), 1, MOST_SPACES)), unseen);
                XmlPart.skip(xml);
            }
            case "tab" -> {
                words("\t", unseen);
                XmlPart.skip(xml);
            }
            case "line-break" -> {
                if (!words.isBlank()) {
                    words.start("br", "");
                    words.end("br");
                }
                XmlPart.skip(xml);
            }
            case "a" -> link(xml, unseen, deep);
            case "note" -> note(xml, deep);
            case "annotation" -> context.aside(remark(xml, deep));
            case "ruby" -> {
                while (XmlPart.nextChild(xml)) {
                    if (xml.getLocalName().equals("ruby-base")) {
                        read(xml, unseen, deep);
                    } else {
                        XmlPart.skip(xml); // how it is pronounced
                    }
                }
            }
            case "number", "hidden-text", "hidden-paragraph", "script", "annotation-end", "tracked-changes",
                    "event-listeners" ->
                XmlPart.skip(xml);
            default -> read(xml, unseen, deep);
        }
    }

    private void link(XMLStreamReader xml, boolean unseen, int deep)
            throws XMLStreamException, SAXException, IOException {
        var target = XmlPart.attribute(xml, "href");
        if (!target.isEmpty()) {
            words.startLink(target);
        }
        read(xml, unseen, deep);
        if (!target.isEmpty()) {
            words.end("a");
        }
    }

    private void note(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        boolean atEnd = XmlPart.attribute(xml, "note-class").equals("endnote");
        var mark = "";
        while (XmlPart.nextChild(xml)) {
            if (xml.getLocalName().equals("note-citation")) {
                var words = XmlPart.text(xml).strip();
                mark = words.isEmpty() ? "" : "[" + words + "]";
                this.words.words(mark);
            } else if (xml.getLocalName().equals("note-body")) {
                var text = new Recording();
                story.inner(deep).read(xml, text);
                if (!text.isBlank()) {
                    var whole = new Recording();
                    whole.start("div", "footnote");
                    text.replay(mark.isEmpty() ? "" : mark + " ", whole);
                    whole.end("div");
                    if (atEnd) {
                        whole.replay(context.end);
                    } else {
                        context.after(whole);
                    }
                }
            } else {
                XmlPart.skip(xml);
            }
        }
    }

    private String remark(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        return OdfStory.remark(xml, story.inner(deep));
    }

    private void drawing(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        var text = new Recording();
        story.inner(deep).drawing(xml, text, deep);
        if (!text.isBlank()) {
            beside.add(text);
        }
    }
}
