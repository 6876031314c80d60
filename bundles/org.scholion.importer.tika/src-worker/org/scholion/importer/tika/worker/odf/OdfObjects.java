package org.scholion.importer.tika.worker.odf;

import java.io.IOException;
import java.util.ArrayList;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads what lies in an OpenDocument as files of its own: charts, formulas, other documents. */
final class OdfObjects {

    private static final int DEEPEST = 3;

    private final OdfContext context;

    OdfObjects(OdfContext context) {
        this.context = context;
    }

    /** Reads the object whose element is open, to its end. */
    void read(XMLStreamReader xml, OfficeOutput out, int deep) throws XMLStreamException, SAXException, IOException {
        var name = context.folder + XmlPart.attribute(xml, "href").replaceFirst("^\\./", "").replaceFirst("/$", "");
        boolean inline = false;
        while (XmlPart.nextChild(xml)) {
            inline |= xml.getLocalName().equals("math");
            if (xml.getLocalName().equals("math")) {
                formula(xml, out);
            } else {
                XmlPart.skip(xml);
            }
        }
        if (inline || name.split("/").length > DEEPEST) {
            return;
        }
        var content = name + "/content.xml";
        if (!context.source.has(content)) {
            if (!name.isEmpty() && context.source.has(name)) {
                context.source.embedded(name);
            }
            return;
        }
        var own = context.inside(name, deep);
        if (own.isEmpty()) {
            return;
        }
        try (var in = context.source.open(content)) {
            object(XmlPart.open(in), own.get(), out);
        } catch (IOException | XMLStreamException e) {
            context.source.damaged();
        }
    }

    private void object(XMLStreamReader xml, OdfContext own, OfficeOutput out)
            throws XMLStreamException, SAXException, IOException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "math" -> formula(xml, out);
                case "chart" -> {
                    if ("chart".equals(xml.getPrefix())) {
                        chart(xml, own, out);
                    }
                }
                case "text", "drawing", "presentation" -> {
                    if ("office".equals(xml.getPrefix())) {
                        OdfStory.body(own).read(xml, out);
                    }
                }
                case "spreadsheet" -> new OdfSheets(own).read(xml, out);
                default -> {
                }
            }
        }
    }

    private void chart(XMLStreamReader xml, OdfContext own, OfficeOutput out)
            throws XMLStreamException, SAXException, IOException {
        var axes = new ArrayList<String>();
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "title" -> DrawingParts.caption(title(xml, own), out);
                case "plot-area" -> {
                    while (XmlPart.nextChild(xml)) {
                        while (XmlPart.nextChild(xml)) {
                            if (xml.getLocalName().equals("title")) {
                                axes.add(title(xml, own));
                            } else {
                                XmlPart.skip(xml);
                            }
                        }
                    }
                    DrawingParts.caption(String.join(" / ", axes), out);
                }
                case "table" -> {
                    if (context.sheets) { // which show the values themselves
                        XmlPart.skip(xml);
                    } else {
                        new OdfSheets(own).table(xml, out);
                    }
                }
                default -> XmlPart.skip(xml);
            }
        }
    }

    private static String title(XMLStreamReader xml, OdfContext own)
            throws XMLStreamException, SAXException, IOException {
        var words = new Recording();
        OdfStory.apart(own).read(xml, words);
        return words.lines();
    }

    private static void formula(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().startsWith("annotation")) {
                XmlPart.skip(xml);
                continue;
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText().strip());
            }
        }
        if (!text.isEmpty()) {
            out.start("p");
            out.words(text.toString());
            out.end("p");
        }
    }
}
