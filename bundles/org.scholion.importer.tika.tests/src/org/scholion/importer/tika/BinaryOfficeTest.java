package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.model.SegmentKind.BOILERPLATE;
import static org.scholion.model.SegmentKind.HEADING;
import static org.scholion.model.SegmentKind.LIST;
import static org.scholion.model.SegmentKind.PARAGRAPH;
import static org.scholion.model.SegmentKind.TABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;

/** Documents in the formats of office programs before 2007, told as those that came after. */
class BinaryOfficeTest extends SessionTest {

    @Test
    void slidesHaveTitlesItemsAndFeet() throws Exception {
        var file = folder.resolve("made.ppt");
        try (var show = new HSLFSlideShow(); var out = Files.newOutputStream(file)) {
            var slide = show.createSlide();
            slide.addTitle().setText("What is open");
            var items = slide.createTextBox();
            items.setText("North pier");
            items.getTextParagraphs().get(0).setBullet(true);
            slide.createTextBox().setText("Plain.");
            var table = slide.createTable(2, 2);
            table.getCell(0, 0).setText("Pier");
            table.getCell(0, 1).setText("Ships");
            table.getCell(1, 1).setText("12");
            var feet = slide.getHeadersFooters();
            feet.setFootersText("Draft");
            feet.setFooterVisible(true);
            show.createSlide().setHidden(true);
            show.write(out);
        }
        assertThat(segments(read(file))).containsExactly(tuple(HEADING, 1, "What is open"),
                tuple(LIST, 1, "North pier"), tuple(PARAGRAPH, 0, "Plain."), tuple(TABLE, 0, "Pier\tShips\n\t12"),
                tuple(BOILERPLATE, 0, "[Hidden slide]"), tuple(BOILERPLATE, 0, "Draft"));
    }

    @Test
    void sheetsTellWhatIsHiddenWrongAndRemarked() throws Exception {
        var file = folder.resolve("told.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Ships");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("Pier");
            row.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(3).setCellValue(true);
            var formula = sheet.createRow(2).createCell(1);
            formula.setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            var drawings = sheet.createDrawingPatriarch();
            var comment = drawings.createCellComment(drawings.createAnchor(0, 0, 0, 0, 4, 4, 6, 6));
            comment.setString(new HSSFRichTextString("Bo Cho:\nReally?"));
            comment.setAuthor("Bo Cho");
            row.getCell(1).setCellComment(comment);
            drawings.createTextbox(drawings.createAnchor(0, 0, 0, 0, 1, 7, 3, 9))
                    .setString(new HSSFRichTextString("Beside the cells."));
            sheet.getFooter().setCenter("Port &P");
            book.createSheet("Costs").createRow(0).createCell(0).setCellValue(1.5);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.write(out);
        }
        assertThat(segments(read(file))).containsExactly(tuple(HEADING, 1, "Ships"),
                tuple(TABLE, 0, "Pier\t#N/A\t\tTRUE\n\t#DIV/0!"), tuple(BOILERPLATE, 0, "Port"),
                tuple(PARAGRAPH, 0, "Beside the cells."),
                tuple(BOILERPLATE, 0, "Comment by Bo Cho (B1): Really?"), tuple(BOILERPLATE, 0, "[Hidden sheet]"),
                tuple(HEADING, 1, "Costs"),
                tuple(TABLE, 0, "1.5"));
    }

    @Test
    void chartWhoseValuesAreInNoSheetIsATable() throws Exception {
        var segments = segments(read(sample("testEXCEL_labels-govdocs-515858.xls")));
        assertThat(segments).containsSequence(
                tuple(BOILERPLATE, 0, "[Chart: 1,000 metric tons; Artichoke production]"), tuple(TABLE, 0,
                        "Algeria\t35\nGreece\t35\nUnited States\t37.42\nChina\t52\nMorocco\t53.77\nEgypt\t54.51\nFrance\t59.61\n"
                                + "Argentina\t88\nSpain\t299.8\nItaly\t489.21"));
        assertThat(segments.stream().filter(segment -> segment.toArray()[2].toString().startsWith("Algeria\t")))
                .as("charts that are copied with their sheet").hasSize(1);
    }

    @Test
    void textsHaveListsNotesAndTables() throws Exception {
        var segments = segments(read(sample("testWORD_various.doc")));
        assertThat(segments).containsSubsequence(tuple(BOILERPLATE, 0, "This is the header text."),
                tuple(PARAGRAPH, 0, "Footnote appears here[1]"), tuple(PARAGRAPH, 0, "[1] This is a footnote."),
                tuple(LIST, 1, "Bullet 1"), tuple(LIST, 1, "1) Number bullet 1"), tuple(LIST, 1, "2) Number bullet 2"),
                tuple(TABLE, 0, "Row 1 Col 1\tRow 1 Col 2\tRow 1 Col 3\nRow 2 Col 1\tRow 2 Col 2\tRow 2 Col 3"),
                tuple(BOILERPLATE, 0, "This is the footer text."));
        assertThat(segments(read(sample("testWORD_override_list_numbering.doc")))).contains(
                tuple(LIST, 2, "1st.1 1st.1"), tuple(LIST, 3, "1st.2.1someText 1st.2.1someText"),
                tuple(LIST, 3, "2.18.i 2.18.i"));
        assertThat(segments(read(sample("testWORD.doc")))).containsSubsequence(
                tuple(PARAGRAPH, 0, "This is a table"), tuple(TABLE, 0, "Nested table\n\tMore of our nested table"),
                tuple(PARAGRAPH, 0, "The table has things in it"));
    }

    @Test
    void hiddenWordsStandBesideAndDeletedOnesAreGone() throws Exception {
        var file = folder.resolve("changed.doc");
        try (var document = new HWPFDocument(Files.newInputStream(sample("testWORD_various.doc")));
                var out = Files.newOutputStream(file)) {
            var range = document.getRange();
            for (int i = 0; i < range.numCharacterRuns(); i++) {
                var run = range.getCharacterRun(i);
                if (run.text().strip().equals("italic")) {
                    run.setVanished(true);
                } else if (run.text().strip().equals("underline")) {
                    run.markDeleted(true);
                }
            }
            document.write(out);
        }
        assertThat(segments(read(file))).containsSubsequence(tuple(PARAGRAPH, 0, "Bold superscript subscript"),
                tuple(BOILERPLATE, 0, "italic"));
    }

    private static Path sample(String name) throws IOException {
        var formats = Path.of(System.getProperty("scholion.data", "absent"), "documents", "formats");
        Assumptions.assumeTrue(Files.isDirectory(formats), "no documents at " + formats);
        try (var files = Files.walk(formats)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static List<Tuple> segments(ExtractedDocument document) {
        return document.segments().stream().map(s -> tuple(s.kind(), s.level(), s.span().of(document.text()))).toList();
    }
}
