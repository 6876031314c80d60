package org.scholion.importer.tika.worker.slides;

import java.util.function.UnaryOperator;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.Formula;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads the paragraphs in a shape. */
final class TextBody {

    private static final int DEEPEST = 100;

    private final Place place;
    private final UnaryOperator<String> targets;
    private final BulletedText told;

    /**
     * @param element what paragraphs without a bullet are
     * @param style its class, or an empty string
     * @param targets where the links with an identifier lead; an empty string for nowhere
     */
    TextBody(Place place, String element, String style, UnaryOperator<String> targets) {
        this.place = place;
        told = new BulletedText(element, style);
        this.targets = targets;
    }

    /** Reads to the end of the text; the first list of styles in it was read. */
    void paragraph(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException {
        var words = new Recording();
        int level = 0;
        var bullet = place.bullet(0);
        while (XmlPart.nextChild(xml)) {
            if (xml.getLocalName().equals("pPr")) {
                level = Math.clamp(XmlPart.number(xml, "lvl", 0), 0, BulletedText.LEVELS - 1);
                int at = level;
                bullet = Levels.bullet(xml).orElseGet(() -> place.bullet(at));
            } else {
                inline(xml, words, 0);
            }
        }
        if (!words.isBlank()) {
            told.tell(words, level, bullet, out);
        }
    }

    private void inline(XMLStreamReader xml, Recording words, int deep) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "r", "fld" -> run(xml, words);
            case "br" -> {
                words.start("br", "");
                words.end("br");
                XmlPart.skip(xml);
            }
            case "oMath", "oMathPara" -> words.words(Formula.text(xml));
            case "AlternateContent", "m" -> {
                boolean chosen = false;
                boolean choice = xml.getLocalName().equals("AlternateContent");
                while (XmlPart.nextChild(xml)) {
                    if (deep > DEEPEST || choice && chosen) {
                        XmlPart.skip(xml);
                    } else if (choice) {
                        chosen = true;
                        while (XmlPart.nextChild(xml)) {
                            inline(xml, words, deep + 1);
                        }
                    } else {
                        inline(xml, words, deep + 1);
                    }
                }
            }
            default -> XmlPart.skip(xml);
        }
    }

    private void run(XMLStreamReader xml, Recording words) throws XMLStreamException {
        var target = "";
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rPr" -> {
                    while (XmlPart.nextChild(xml)) {
                        target = xml.getLocalName().equals("hlinkClick")
                                ? targets.apply(XmlPart.attribute(xml, "id"))
                                : target;
                        XmlPart.skip(xml);
                    }
                }
                case "t" -> {
                    if (!target.isEmpty()) {
                        words.startLink(target);
                    }
                    words.words(XmlPart.text(xml));
                    if (!target.isEmpty()) {
                        words.end("a");
                    }
                }
                default -> XmlPart.skip(xml);
            }
        }
    }
}
