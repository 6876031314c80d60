package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.nio.file.Files;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

class OfficeTest extends SessionTest {

    @Test
    void headsAndFeetOfADocxAreBoilerplate() throws Exception {
        try (var docx = new XWPFDocument()) {
            docx.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Port Review");
            docx.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Page 7");
            paragraph(docx, null, "Ships may enter.");
            paragraph(docx, null, "Port Review");
            assertThat(segments(read(docx))).containsExactly(tuple(SegmentKind.BOILERPLATE, 0, "Port Review"),
                    tuple(SegmentKind.PARAGRAPH, 0, "Ships may enter."), tuple(SegmentKind.PARAGRAPH, 0, "Port Review"),
                    tuple(SegmentKind.BOILERPLATE, 0, "Page 7"));
        }
    }

    @Test
    void stylesOfADocxTellWhatItsParagraphsAre() throws Exception {
        try (var docx = new XWPFDocument()) {
            for (var style : List.of("Title", "heading 1", "heading 2", "Quote", "caption")) {
                style(docx, style);
            }
            paragraph(docx, "Title", "Harbour reopens");
            paragraph(docx, "heading1", "What is open");
            paragraph(docx, "heading2", "Piers");
            paragraph(docx, "Quote", "We are ready.");
            paragraph(docx, "caption", "The northern pier.");
            assertThat(segments(read(docx))).containsExactly(tuple(SegmentKind.TITLE, 0, "Harbour reopens"),
                    tuple(SegmentKind.HEADING, 1, "What is open"), tuple(SegmentKind.HEADING, 2, "Piers"),
                    tuple(SegmentKind.QUOTE, 0, "We are ready."), tuple(SegmentKind.CAPTION, 0, "The northern pier."));
        }
    }

    @Test
    void itemsOfADocxHaveTheirLevels() throws Exception {
        try (var docx = new XWPFDocument()) {
            var list = list(docx);
            paragraph(docx, null, "Open are:");
            for (int i = 0; i < 3; i++) {
                var item = paragraph(docx, null, "Pier " + i);
                item.setNumID(list);
                item.setNumILvl(BigInteger.valueOf(i % 2));
            }
            assertThat(segments(read(docx))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, "Open are:"),
                    tuple(SegmentKind.LIST, 1, "Pier 0"), tuple(SegmentKind.LIST, 2, "1. Pier 1"),
                    tuple(SegmentKind.LIST, 1, "Pier 2"));
        }
    }

    @Test
    void notesTablesAndLinksOfADocxSurvive() throws Exception {
        try (var docx = new XWPFDocument()) {
            var table = docx.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Pier");
            table.getRow(0).getCell(1).setText("Ships");
            table.getRow(1).getCell(1).setText("12");
            var read = paragraph(docx, null, "Read ");
            read.createHyperlinkRun("https://harbour.example/report").setText("the report");
            var note = docx.createFootnote();
            note.createParagraph().createRun().setText("Since 1897.");
            read.addFootnoteReference(note);
            paragraph(docx, null, "The end.");
            var document = read(docx);
            assertThat(segments(document)).containsExactly(tuple(SegmentKind.TABLE, 0, "Pier\tShips\n\t12"),
                    tuple(SegmentKind.PARAGRAPH, 0, "Read the report[1]"),
                    tuple(SegmentKind.PARAGRAPH, 0, "[1] Since 1897."), tuple(SegmentKind.PARAGRAPH, 0, "The end."));
            assertThat(document.links()).extracting(l -> l.span().of(document.text()), l -> l.target())
                    .containsExactly(tuple("the report", "https://harbour.example/report"));
        }
    }

    @Test
    void dateInANoteIsNotThatOfTheText() throws Exception {
        var file = folder.resolve("noted.docx");
        try (var docx = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            docx.createFootnotes();
            var paragraph = docx.createParagraph();
            paragraph.createRun().setText("Ships may enter the harbour again, the master said.");
            var note = docx.createFootnote();
            note.createParagraph().createRun().setText("Nordhaven Gazette, 3 March 2026.");
            paragraph.addFootnoteReference(note);
            docx.createParagraph().createRun().setText("4 March 2026");
            docx.write(out);
        }
        var document = read(file);
        assertThat(document.text()).contains("Nordhaven Gazette, 3 March 2026.");
        assertThat(document.properties().published()).isEqualTo("2026-03-04");
    }

    @Test
    void feetAndNotesOfAnOdtAreToldFromItsText() throws Exception {
        var names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'";
        var odt = Samples.zip(folder, "notes.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                "<office:document-content " + names
                        + "><office:body><office:text><text:h text:outline-level='2'>Piers</text:h>"
                        + "<text:p>Ships may<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So they say.</text:p>"
                        + "</text:note-body></text:note> enter <text:a xlink:href='https://harbour.example/'>here</text:a>.</text:p>"
                        + "</office:text></office:body></office:document-content>",
                "styles.xml",
                "<office:document-styles " + names
                        + "><office:master-styles><style:master-page><style:footer><text:p>Page "
                        + "<text:page-number>7</text:page-number></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>");
        var document = read(odt);
        assertThat(segments(document)).contains(tuple(SegmentKind.HEADING, 2, "Piers"),
                tuple(SegmentKind.PARAGRAPH, 0, "Ships may[1] enter here."),
                tuple(SegmentKind.PARAGRAPH, 0, "[1] So they say."), tuple(SegmentKind.BOILERPLATE, 0, "Page 7"));
        assertThat(document.text()).contains("So they say.");
        assertThat(document.links()).hasSize(1);
    }

    @Test
    void headsAndFeetOfAnRtfAreBoilerplate() throws Exception {
        var rtf = Samples.text(folder, "heads.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\header\\pard\\plain Port {\\b Review}\\par}"
                        + "{\\footer\\pard Seite 7 f\\'fcr alle\\par}\\pard\\f0 Ships may enter.\\par The ferry follows.\\par}");
        assertThat(segments(read(rtf))).containsExactlyInAnyOrder(
                tuple(SegmentKind.BOILERPLATE, 0, "Port Review"),
                tuple(SegmentKind.BOILERPLATE, 0, "Seite 7 f\u00fcr alle"),
                tuple(SegmentKind.PARAGRAPH, 0, "Ships may enter."),
                tuple(SegmentKind.PARAGRAPH, 0, "The ferry follows."));
    }

    @Test
    void stylesNotesNumbersAndHiddenWordsOfAnRtfAreRead() throws Exception {
        var rtf = Samples.text(folder, "styles.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}{\\s3\\sbasedon0 heading 1;}{\\s4 Quote;}"
                        + "{\\s5 Title;}}{\\pard\\plain\\s5 Harbour reopens\\par}\\pard\\plain\\s3 Piers\\par\\pard\\plain Ships{\\super\\chftn"
                        + "{\\footnote\\pard\\plain{\\super\\chftn} So they s\\'e4y.}} may {\\v not }enter.\\par{\\listtext\\pard\\plain 1.\\tab}"
                        + "\\pard\\plain\\ls1\\ilvl0 north\\par\\pard\\plain\\s4 We are ready.\\par}");
        assertThat(segments(read(rtf))).containsExactly(tuple(SegmentKind.TITLE, 0, "Harbour reopens"),
                tuple(SegmentKind.HEADING, 1, "Piers"), tuple(SegmentKind.PARAGRAPH, 0, "Ships[1] may enter."),
                tuple(SegmentKind.PARAGRAPH, 0, "[1] So they s\u00e4y."), tuple(SegmentKind.LIST, 1, "1. north"),
                tuple(SegmentKind.QUOTE, 0, "We are ready."), tuple(SegmentKind.BOILERPLATE, 0, "not"));
    }

    @Test
    void itemsOfAnRtfGoOnUntilTheirPropertiesEnd() throws Exception {
        var rtf = Samples.text(folder, "items.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Open are:\\par{\\listtext\\pard\\plain 1.\\tab}\\pard\\plain\\ls1\\ilvl0 "
                        + "north\\par {\\listtext\\pard\\plain 2.\\tab}south\\par{\\listtext\\pard\\plain \\'b7\\tab}\\ilvl1 quay\\par"
                        + "\\pard{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt}east\\par{\\pntext\\'b7\\tab}west\\par\\pard That is all.\\par}");
        assertThat(segments(read(rtf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, "Open are:"),
                tuple(SegmentKind.LIST, 1, "1. north"), tuple(SegmentKind.LIST, 1, "2. south"),
                tuple(SegmentKind.LIST, 2, "quay"), tuple(SegmentKind.LIST, 1, "east"),
                tuple(SegmentKind.LIST, 1, "west"), tuple(SegmentKind.PARAGRAPH, 0, "That is all."));
    }

    @Test
    void endnotesOfAnRtfHaveACountOfTheirOwnAndStandAtTheEnd() throws Exception {
        var rtf = Samples.text(folder, "endnotes.rtf",
                "{\\rtf1\\ansi\\ftnnar\\aftnnrlc{\\fonttbl{\\f0 Arial;}}\\pard Ships{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn}"
                        + " So they say.} may{\\super\\chftn}{\\footnote\\ftnalt\\pard\\plain{\\super\\chftn} Since 1897.} enter"
                        + "{\\super\\chftn}{\\footnote\\chftn  Or {\\deleted never}not.}.\\par The end.\\par}");
        assertThat(segments(read(rtf))).containsExactly(
                tuple(SegmentKind.PARAGRAPH, 0, "Ships[1] may[i] enter[2]."),
                tuple(SegmentKind.PARAGRAPH, 0, "[1] So they say."), tuple(SegmentKind.PARAGRAPH, 0, "[2] Or not."),
                tuple(SegmentKind.PARAGRAPH, 0, "The end."), tuple(SegmentKind.PARAGRAPH, 0, "[i] Since 1897."));
    }

    @Test
    void tableInACellOfAnRtfIsATable() throws Exception {
        var row = "{\\*\\nesttableprops\\trowd\\cellx1000\\nestrow}{\\nonesttables\\par}";
        var rtf = Samples.text(folder, "nested.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\trowd\\cellx2000\\cellx4000\\pard\\intbl Ships by day:\\par\\itap2 Mon\\nestcell "
                        + "12\\nestcell" + row + "Tue\\nestcell 7\\nestcell" + row
                        + "\\itap1 after\\cell beside\\cell\\row\\pard That is all.\\par}");
        assertThat(segments(read(rtf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, "Ships by day:"),
                tuple(SegmentKind.TABLE, 0, "Mon\t12\nTue\t7"), tuple(SegmentKind.PARAGRAPH, 0, "after"),
                tuple(SegmentKind.PARAGRAPH, 0, "beside"), tuple(SegmentKind.PARAGRAPH, 0, "That is all."));
    }

    @Test
    void cellsOfAnRtfWithoutTheEndOfTheirRowAreParted() throws Exception {
        var rtf = Samples.text(folder, "cut.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Open are:\\par\\intbl North pier\\cell 12 ships\\cell }");
        assertThat(segments(read(rtf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, "Open are:"),
                tuple(SegmentKind.TABLE, 0, "North pier\t12 ships"));
    }

    @Test
    void headsAndFeetOfAnOdsAreBoilerplateWhereTheySayMoreThanItsName() throws Exception {
        var names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";
        var ods = Samples.zip(folder, "ships.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<office:document-content " + names
                        + "><office:body><office:spreadsheet><table:table table:name='Ships'>"
                        + "<table:table-row><table:table-cell><text:p>Pier</text:p></table:table-cell></table:table-row>"
                        + "</table:table></office:spreadsheet></office:body></office:document-content>",
                "styles.xml",
                "<office:document-styles " + names + "><office:master-styles><style:master-page>"
                        + "<style:header><text:p><text:sheet-name>???</text:sheet-name></text:p></style:header>"
                        + "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
                        + "<style:master-page><style:footer><text:p>Counted by the harbour master</text:p></style:footer>"
                        + "</style:master-page></office:master-styles></office:document-styles>");
        assertThat(segments(read(ods))).containsExactly(tuple(SegmentKind.HEADING, 1, "Ships"),
                tuple(SegmentKind.TABLE, 0, "Pier"),
                tuple(SegmentKind.BOILERPLATE, 0, "Counted by the harbour master"));
    }

    @Test
    void headsHiddenSheetsAndErrorsOfAWorkbookAreToldFromItsCells() throws Exception {
        for (var name : List.of("made.xlsx", "made.xls")) {
            try (var book = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
                    var out = Files.newOutputStream(folder.resolve(name))) {
                for (var sheet : List.of("Ships", "Costs")) {
                    var row = book.createSheet(sheet).createRow(0);
                    row.createCell(0).setCellValue("Pier");
                    row.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
                }
                book.getSheet("Ships").getHeader().setCenter("&\"Arial,Bold\"&14Port Review && more");
                book.getSheet("Ships").getFooter().setCenter("Page &P");
                book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                book.write(out);
            }
            var segments = segments(read(folder.resolve(name)));
            assertThat(segments).contains(tuple(SegmentKind.HEADING, 1, "Ships"),
                    tuple(SegmentKind.BOILERPLATE, 0, "Port Review & more"));
            assertThat(segments.toString()).doesNotContain("Page", "Arial", "ERROR");
            if (name.endsWith("x")) {
                assertThat(segments).containsSubsequence(tuple(SegmentKind.TABLE, 0, "Pier\t#DIV/0!"),
                        tuple(SegmentKind.BOILERPLATE, 0, "[Hidden sheet]"), tuple(SegmentKind.HEADING, 1, "Costs"));
            }
        }
    }

    @Test
    void commentsOnCellsOfAnXlsxStandBesideTheTable() throws Exception {
        var file = folder.resolve("commented.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var cell = book.createSheet("Ships").createRow(0).createCell(1);
            cell.setCellValue("Pier");
            var drawings = cell.getSheet().createDrawingPatriarch();
            var comment = drawings.createCellComment(drawings.createAnchor(0, 0, 0, 0, 4, 4, 6, 6));
            comment.setString(book.getCreationHelper().createRichTextString("Really?"));
            comment.setAuthor("Bo Cho");
            cell.setCellComment(comment);
            book.write(out);
        }
        assertThat(segments(read(file))).containsExactly(tuple(SegmentKind.HEADING, 1, "Ships"),
                tuple(SegmentKind.TABLE, 0, "\tPier"),
                tuple(SegmentKind.BOILERPLATE, 0, "Comment by Bo Cho (B1): Really?"));
    }

    @Test
    void structureOfMarkdownIsRead() throws Exception {
        var document = Workers.read(session,
                Samples.text(folder, "notes.md", "---\ntitle: x\n---\n# Harbour reopens\n\nShips *may* enter, says "
                        + "[the master](https://harbour.example/m).\n\n## Piers\n\n1. North\n   - Quay 1\n2. South\n\n> We are ready.\n\n"
                        + "| Pier | Ships |\n|---|---|\n| North | 12 |\n"));
        assertThat(segments(document)).containsExactly(tuple(SegmentKind.TITLE, 0, "Harbour reopens"),
                tuple(SegmentKind.PARAGRAPH, 0, "Ships may enter, says the master."),
                tuple(SegmentKind.HEADING, 2, "Piers"),
                tuple(SegmentKind.LIST, 1, "North"), tuple(SegmentKind.LIST, 2, "Quay 1"),
                tuple(SegmentKind.LIST, 1, "South"),
                tuple(SegmentKind.QUOTE, 0, "We are ready."), tuple(SegmentKind.TABLE, 0, "Pier\tShips\nNorth\t12"));
        assertThat(document.links()).extracting(l -> l.target()).containsExactly("https://harbour.example/m");
        assertThat(document.properties().title()).isEqualTo("Harbour reopens");
    }

    @Test
    void bookWithAListOfItsChaptersHasNoHeadingForIt() throws Exception {
        var page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>%s</body></html>";
        var book = Samples.zip(folder, "book.epub", "mimetype", "application/epub+zip", "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"OEBPS/b.opf\" "
                        + "media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "OEBPS/b.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/"
                        + "xhtml+xml\"/><item id=\"n\" properties=\"nav\" href=\"n.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                        + "<itemref idref=\"a\"/></spine></package>",
                "OEBPS/a.xhtml", page.formatted("<h1>The pier</h1><p>The ships came on Monday and left on Friday.</p>"),
                "OEBPS/n.xhtml", page.formatted("<nav><ol><li><a href=\"a.xhtml\">First</a></li></ol></nav>"));
        var document = read(book);
        assertThat(document.segments()).filteredOn(s -> s.kind() != SegmentKind.BOILERPLATE)
                .extracting(s -> s.span().of(document.text()))
                .containsExactly("The pier", "The ships came on Monday and left on Friday.");
    }

    private static void style(XWPFDocument docx, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(name.replace(" ", ""));
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        docx.createStyles().addStyle(new XWPFStyle(style));
    }

    /** A list of two levels, the first with bullets, the second with numbers. */
    private static BigInteger list(XWPFDocument docx) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        for (int i = 0; i < 2; i++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewNumFmt().setVal(i == 0 ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(i == 0 ? "\u2022" : "%2.");
            level.addNewStart().setVal(BigInteger.ONE);
        }
        var numbering = docx.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String style, String words) {
        var paragraph = docx.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static ExtractedDocument read(XWPFDocument docx) throws Exception {
        var file = folder.resolve("made.docx");
        try (var out = Files.newOutputStream(file)) {
            docx.write(out);
        }
        return read(file);
    }

    private static List<Tuple> segments(ExtractedDocument document) {
        return document.segments().stream().map(s -> tuple(s.kind(), s.level(), s.span().of(document.text()))).toList();
    }
}
