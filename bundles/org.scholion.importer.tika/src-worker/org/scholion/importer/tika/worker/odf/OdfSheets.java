package org.scholion.importer.tika.worker.odf;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads the sheets of a table calculation: the name of each as a heading, its cells as they are shown. */
final class OdfSheets {

    private static final int MOST_COLUMNS = 256;
    private static final int MOST_REPEATED_ROWS = 20;
    private static final int DEEPEST = 250;
    private static final String HIDDEN = "[Hidden sheet]";

    private final OdfContext context;

    OdfSheets(OdfContext context) {
        this.context = context;
    }

    /** Reads all sheets. */
    void read(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (!xml.getLocalName().equals("table")) {
                XmlPart.skip(xml);
                continue;
            }
            var name = XmlPart.attribute(xml, "name");
            boolean hidden = context.styles.isUnseen(XmlPart.attribute(xml, "style-name"));
            var words = new Recording();
            table(xml, words);
            if (!words.isBlank()) {
                if (hidden) {
                    out.aside(HIDDEN);
                }
                out.start("h1");
                out.words(name);
                out.end("h1");
                words.replay(out);
            }
            context.flush(out);
        }
    }

    /** Reads the table whose element is open. */
    void table(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        var shapes = new Recording();
        out.start("table");
        rows(xml, out, shapes, context.depth);
        out.end("table");
        shapes.replay(out);
    }

    private void rows(XMLStreamReader xml, OfficeOutput out, Recording shapes, int deep)
            throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-row" -> {
                    int repeated = Math.clamp(XmlPart.number(xml, "number-rows-repeated", 1), 1, MOST_REPEATED_ROWS);
                    var row = new Recording();
                    cells(xml, row, shapes, 0);
                    for (int i = 0; i < repeated && !row.isBlank(); i++) {
                        out.start("tr");
                        row.replay(out);
                        out.end("tr");
                    }
                }
                case "table-header-rows", "table-rows", "table-row-group" -> {
                    if (deep > DEEPEST) {
                        XmlPart.skip(xml);
                    } else {
                        rows(xml, out, shapes, deep + 1);
                    }
                }
                case "shapes" -> OdfStory.apart(context).read(xml, shapes);
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void cells(XMLStreamReader xml, Recording row, Recording shapes, int begin)
            throws XMLStreamException, SAXException, IOException {
        int empty = begin;
        while (XmlPart.nextChild(xml)) {
            int repeated = Math.clamp(XmlPart.number(xml, "number-columns-repeated", 1), 1, MOST_COLUMNS);
            var words = new Recording();
            if (xml.getLocalName().equals("table-cell")) {
                cell(xml, words, shapes);
            } else {
                XmlPart.skip(xml);
            }
            if (words.isBlank()) {
                empty = Math.min(MOST_COLUMNS, empty + repeated);
                continue;
            }
            for (; empty > 0; empty--) {
                row.start("td", "");
                row.end("td");
            }
            for (int i = 0; i < repeated; i++) {
                row.start("td", "");
                words.replay(row);
                row.end("td");
            }
        }
    }

    private void cell(XMLStreamReader xml, Recording words, Recording shapes)
            throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (xml.getLocalName().equals("p")) {
                var paragraph = new OdfParagraph(OdfStory.apart(context));
                paragraph.read(xml, false, 0);
                words.start("p", "");
                paragraph.words.replay(words);
                words.end("p");
            } else if (xml.getLocalName().equals("annotation")) {
                context.aside(OdfStory.remark(xml, OdfStory.apart(context)));
            } else if ("draw".equals(xml.getPrefix()) && !xml.getLocalName().equals("g")) {
                OdfStory.apart(context).drawing(xml, shapes, context.depth + 1);
            } else {
                XmlPart.skip(xml);
            }
        }
    }
}
