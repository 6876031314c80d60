package org.scholion.importer.tika.worker.word;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads what is drawn beside the words of a paragraph: boxes with text, charts, diagrams; what pictures show. */
final class WordDrawing {

    private static final int DEEPEST = 300;

    private final WordStory story;
    private final WordParagraph paragraph;

    WordDrawing(WordStory story, WordParagraph paragraph) {
        this.story = story;
        this.paragraph = paragraph;
    }

    /** Reads to the end of the element that is open. */
    void read(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (deep > DEEPEST) {
                XmlPart.skip(xml);
                continue;
            }
            switch (xml.getLocalName()) {
                case "AlternateContent" -> XmlPart.first(xml, () -> read(xml, deep + 1));
                case "txbxContent" -> {
                    var words = new Recording();
                    story.inner(deep).read(xml, words);
                    paragraph.beside.add(words);
                }
                case "docPr" -> {
                    picture(XmlPart.attribute(xml, "descr"));
                    read(xml, deep + 1);
                }
                case "shape" -> {
                    picture(XmlPart.attribute(xml, "alt"));
                    read(xml, deep + 1);
                }
                case "textpath" -> {
                    var words = new Recording();
                    words.start("p");
                    words.words(XmlPart.attribute(xml, "string"));
                    words.end("p");
                    paragraph.beside.add(words);
                    XmlPart.skip(xml);
                }
                case "chart" -> part(xml, "id", DrawingParts.Kind.CHART);
                case "relIds" -> part(xml, "dm", DrawingParts.Kind.DIAGRAM);
                default -> read(xml, deep + 1);
            }
        }
    }

    private void picture(String description) throws SAXException {
        var words = DrawingParts.description(description);
        story.context().aside(words.isEmpty() ? "" : "[" + words + "]");
    }

    private void part(XMLStreamReader xml, String reference, DrawingParts.Kind kind)
            throws XMLStreamException, SAXException, IOException {
        var source = story.context().source;
        var name = source.target(story.part(), XmlPart.attribute(xml, reference)).orElse("");
        XmlPart.skip(xml);
        if (!name.isEmpty()) {
            var words = new Recording();
            DrawingParts.tell(source, name, kind, words);
            paragraph.beside.add(words);
        }
    }
}
