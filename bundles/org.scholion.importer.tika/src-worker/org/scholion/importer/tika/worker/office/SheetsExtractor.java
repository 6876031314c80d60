package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.XSSFExcelExtractorDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.xmlbeans.XmlException;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's reading of a table calculation, with what stands beside the cells told as that. */
final class SheetsExtractor extends XSSFExcelExtractorDecorator {

    private static final String SHEETS = "application/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\..*main\\+xml"
            + "|application/vnd\\.ms-excel\\..*macroEnabled.*main\\+xml";

    /** Before what programs that know no conversations show of one. */
    private static final String SHADOW = "[Threaded comment]";

    private final OfficePackage file;
    /** Comments on the cells of the sheet that is being read. */
    private final List<String> comments = new ArrayList<>();

    private SheetsExtractor(ParseContext context, OPCPackage opened, OfficePackage file)
            throws XmlException, OpenXML4JException, IOException {
        super(context, new XSSFEventBasedExcelExtractor(opened),
                context.get(Locale.class, LocaleUtil.getUserLocale()));
        this.file = file;
    }

    /** Empty where the package is no table calculation. */
    static Optional<SheetsExtractor> of(OPCPackage opened, ParseContext context)
            throws XmlException, OpenXML4JException, IOException {
        var file = OfficePackage.of(opened, context.get(Reply.class));
        return file.map(OfficePackage::documentType).orElse("").matches(SHEETS)
                ? Optional.of(new SheetsExtractor(context, opened, file.get()))
                : Optional.empty();
    }

    @Override
    public void getXHTML(ContentHandler handler, Metadata metadata, ParseContext context)
            throws SAXException, XmlException, IOException, TikaException {
        super.getXHTML(new SheetEvents(handler, hidden(), comments::add), metadata, context);
    }

    /** Comments stand beside the table. */
    @Override
    public void processSheet(SheetContentsHandler cells, Comments commented, StylesTable styles,
            ReadOnlySharedStringsTable strings, InputStream in) throws IOException, SAXException {
        comments.clear();
        super.processSheet(new Uncommented(cells, comments), commented, styles, strings, in);
    }

    /** Hands on what stands in cells, and takes the comments on them. */
    private record Uncommented(SheetContentsHandler cells, List<String> comments) implements SheetContentsHandler {

        @Override
        public void startRow(int row) {
            cells.startRow(row);
        }

        @Override
        public void endRow(int row) {
            cells.endRow(row);
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            if (comment != null && comment.getString() != null && comment.getString().getString() != null) {
                var words = comment.getString().getString();
                var author = comment.getAuthor() == null ? "" : comment.getAuthor().strip();
                if (!words.startsWith(SHADOW)) {
                    comments.add(XlsSheet.comment(author, reference, words));
                }
            }
            cells.cell(reference, value, null);
        }

        @Override
        public void headerFooter(String words, boolean header, String name) {
            cells.headerFooter(words, header, name);
        }
    }

    private Set<String> hidden() {
        var hidden = new HashSet<String>();
        try (var in = file.open(file.document())) {
            var xml = XmlPart.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")
                        && XmlPart.attribute(xml, "state").matches("hidden|veryHidden")) {
                    hidden.add(XmlPart.attribute(xml, "name"));
                }
            }
        } catch (IOException | XMLStreamException e) {
            return hidden; // what is wrong with it the reading of the sheets says
        }
        return hidden;
    }

    @Override
    protected void extractHeaderFooter(String coded, XHTMLContentHandler xhtml) throws SAXException {
        var words = SheetEvents.running(coded);
        if (!words.isEmpty()) {
            xhtml.startElement("p", "class", "header");
            xhtml.characters(words);
            xhtml.endElement("p");
        }
    }

    /** The values of charts are in the cells. */
    @Override
    protected void processShapes(List<XSSFShape> shapes, XHTMLContentHandler xhtml) throws SAXException {
        var drawings = new LinkedHashSet<String>();
        for (var shape : shapes == null ? List.<XSSFShape>of() : shapes) {
            if (shape instanceof XSSFSimpleShape simple && simple.getText() != null) {
                for (var line : simple.getText().split("\n")) {
                    xhtml.element("p", line);
                }
            }
            if (shape.getDrawing() != null) {
                drawings.add(shape.getDrawing().getPackagePart().getPartName().getName());
            }
        }
        var out = new OfficeEvents(xhtml);
        for (var comment : comments) {
            if (!comment.isBlank()) {
                out.aside(comment);
            }
        }
        comments.clear();
        for (var drawing : drawings) {
            for (var chart : file.related(drawing, "chart")) {
                DrawingParts.tell(file, chart, DrawingParts.Kind.TITLE_OF_CHART, out);
            }
            for (var diagram : file.related(drawing, "diagramData")) {
                DrawingParts.tell(file, diagram, DrawingParts.Kind.DIAGRAM, out);
            }
        }
    }

    /** Where the links of cells lead stands in none of them. */
    @Override
    protected void extractHyperLinks(PackagePart sheet, XHTMLContentHandler xhtml) throws SAXException {
        Part.begin(xhtml, BlockKind.BOILERPLATE);
        try {
            for (var relation : sheet.getRelationshipsByType(XSSFRelation.SHEET_HYPERLINKS.getRelation())) {
                var target = relation.getTargetURI().toString();
                xhtml.startElement("div");
                xhtml.startElement("a", "href", target);
                xhtml.characters(target);
                xhtml.endElement("a");
                xhtml.endElement("div");
            }
        } catch (InvalidFormatException e) {
            file.damaged();
        }
        Part.begin(xhtml, null);
    }
}
