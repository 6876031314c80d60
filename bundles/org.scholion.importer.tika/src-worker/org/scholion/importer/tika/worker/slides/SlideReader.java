package org.scholion.importer.tika.worker.slides;

import java.io.IOException;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeSource;
import org.scholion.importer.tika.worker.parts.OfficeTable;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads the shapes of a slide. */
final class SlideReader {

    private static final int DEEPEST = 300;

    private final OfficeSource source;
    private final String part;
    private final Template layout;
    private final Template master;
    private final Recording title;
    private final Recording words;
    private final Set<String> running;
    private boolean notes;
    private boolean fixed;
    private boolean opening;
    private boolean hidden;

    /**
     * @param title takes the title
     * @param words takes everything else
     * @param running takes what stands on every slide
     */
    SlideReader(OfficeSource source, String part, Template layout, Template master, Recording title, Recording words,
            Set<String> running) {
        this.source = source;
        this.part = part;
        this.layout = layout;
        this.master = master;
        this.title = title;
        this.words = words;
        this.running = running;
    }

    /** Reads nothing but the text of notes. */
    void notesOnly() {
        notes = true;
    }

    /** Reads nothing but what fills no place. */
    void fixedOnly() {
        fixed = true;
    }

    /** @param first whether no slide before had a title: this one's may be that of all */
    void opening(boolean first) {
        opening = first;
    }

    /** Whether the slide is not shown. */
    boolean isHidden() {
        return hidden;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, SAXException, IOException {
        shapes(xml, 0);
    }

    private void shapes(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (deep > DEEPEST) {
                XmlPart.skip(xml);
                continue;
            }
            switch (xml.getLocalName()) {
                case "sld", "notes", "sldLayout", "sldMaster" -> {
                    hidden = XmlPart.attribute(xml, "show").matches("0|false");
                    shapes(xml, deep + 1);
                }
                case "cSld", "spTree", "grpSp", "graphic", "graphicData", "graphicFrame" -> shapes(xml, deep + 1);
                case "sp" -> shape(xml, deep + 1);
                case "tbl" -> table(xml, deep + 1);
                case "chart" -> part(xml, "id", DrawingParts.Kind.CHART);
                case "relIds" -> part(xml, "dm", DrawingParts.Kind.DIAGRAM);
                case "pic", "nvPicPr", "nvGraphicFramePr" -> shapes(xml, deep + 1);
                case "cNvPr" -> {
                    picture(XmlPart.attribute(xml, "descr"));
                    XmlPart.skip(xml);
                }
                case "AlternateContent" -> XmlPart.first(xml, () -> shapes(xml, deep + 1));
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void picture(String description) throws SAXException {
        var words = DrawingParts.description(description);
        if (!words.isEmpty() && !notes && !fixed) {
            this.words.aside("[" + words + "]");
        }
    }

    private void shape(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        var type = "";
        var index = "";
        boolean place = false;
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "nvSpPr" -> {
                    while (XmlPart.nextChild(xml)) {
                        if (xml.getLocalName().equals("cNvPr")) {
                            picture(XmlPart.attribute(xml, "descr"));
                        }
                        while (XmlPart.nextChild(xml)) {
                            if (xml.getLocalName().equals("ph")) {
                                place = true;
                                index = XmlPart.attribute(xml, "idx");
                                type = XmlPart.attribute(xml, "type");
                            }
                            XmlPart.skip(xml);
                        }
                    }
                }
                // the title of a layout has no index either: a box that fills no place is not one
                case "txBody" -> text(xml, place, place && type.isEmpty() ? layout.type(index) : type, index);
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void text(XMLStreamReader xml, boolean exists, String type, String index)
            throws XMLStreamException, SAXException {
        var place = new Place(exists, type, index, new Levels(), layout, master);
        if (fixed ? exists : notes && !type.equals("body")) {
            XmlPart.skip(xml);
            return;
        }
        if (place.isRunning()) {
            var words = new Recording();
            body(xml, place, "p", "", words);
            if (!type.equals("sldNum") && !words.isBlank()) {
                running.add(words.lines());
            }
        } else if (place.isTitle()) {
            boolean ofAll = opening && type.equals("ctrTitle");
            body(xml, place, ofAll ? "p" : "h1", ofAll ? "title" : "", title);
        } else {
            body(xml, place, "p", "", words);
        }
    }

    /** A heading of several paragraphs is one. */
    private void body(XMLStreamReader xml, Place of, String element, String style, OfficeOutput out)
            throws XMLStreamException, SAXException {
        var place = of;
        var body = new TextBody(place, element, style, this::target);
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "lstStyle" -> {
                    place = new Place(of.exists(), of.type(), of.index(), Levels.read(xml), layout, master);
                    body = new TextBody(place, element, style, this::target);
                }
                case "p" -> body.paragraph(xml, out);
                default -> XmlPart.skip(xml);
            }
        }
    }

    private String target(String id) {
        return id.isEmpty() ? "" : source.target(part, id).orElse("");
    }

    private void table(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException {
        var table = new OfficeTable(words);
        var none = new Place(false, "", "", new Levels(), layout, master);
        while (XmlPart.nextChild(xml)) {
            if (!xml.getLocalName().equals("tr")) {
                XmlPart.skip(xml);
                continue;
            }
            table.row();
            while (XmlPart.nextChild(xml)) {
                if (!xml.getLocalName().equals("tc")) {
                    XmlPart.skip(xml);
                    continue;
                }
                var cell = new Recording();
                while (XmlPart.nextChild(xml)) {
                    if (xml.getLocalName().equals("txBody")) {
                        body(xml, none, "p", "", cell);
                    } else {
                        XmlPart.skip(xml);
                    }
                }
                table.cell(cell, 1);
            }
        }
        table.end();
    }

    private void part(XMLStreamReader xml, String reference, DrawingParts.Kind kind)
            throws XMLStreamException, SAXException, IOException {
        var name = target(XmlPart.attribute(xml, reference));
        XmlPart.skip(xml);
        if (!name.isEmpty()) {
            DrawingParts.tell(source, name, kind, words);
        }
    }
}
