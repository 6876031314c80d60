package org.scholion.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.report.QuotedPassages.assertQuotes;
import static org.scholion.report.QuotedPassages.read;
import static org.scholion.report.QuotedPassages.write;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.text.ReportText;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;
import org.scholion.report.citation.Bibliography;

class XlsxReportWriterTest {

    private final XlsxReportWriter writer = new XlsxReportWriter();
    private final XlsxReportReader reader = new XlsxReportReader();

    private static ReadWorkbook model;

    @TempDir
    private Path folder;

    /** What {@link #assertOnlyText} compares with. */
    @BeforeAll
    static void writeTheModel(@TempDir Path folder) throws Exception {
        model = ReadWorkbook.of(write(new XlsxReportWriter(), SampleReports.everywhere("\uE000"), folder));
    }

    @Test
    void eachTableHasItsSheet() throws Exception {
        var workbook = ReadWorkbook.of(write(writer, SampleReports.realistic(), folder));

        assertThat(workbook.sheets().keySet()).containsExactly("Assessment", "Summary", "Briefing", "Key points",
                "Annotations by day", "Annotations by source", "Annotations by analyst", "Claims by topic and source",
                "Mentioned in the same articles", "Stories", "Timeline", "Claims by topic", "Contradictions",
                "Entities", "Quantities", "Quotations", "Mention", "Claim", "Quantity", "Assessment (2)", "Quotation",
                "Time", "Event", "Codebook", "Method", "Articles", "Sources", "Notes");
        assertThat(workbook.rows("Quantities").get(1)).startsWith("€53 million over three years", "~ about", "53000000",
                "", "EUR");
        assertThat(workbook.properties().select("dc|title").text()).isEqualTo("Harbour contracts, spring 2026");
        assertThat(workbook.properties().select("dc|creator").text()).isEqualTo("Ana Ruiz; Jonas Weil");
        assertThat(workbook.properties().select("cp|keywords").text()).isEqualTo("TLP:AMBER");
    }

    @Test
    void cellsHaveTheTypesOfTheirValues() throws Exception {
        var workbook = ReadWorkbook.of(write(writer, SampleReports.realistic(), folder));

        var number = workbook.cell("Quantities", "C2");
        assertThat(number.attr("t")).isEqualTo("n");
        var day = workbook.cell("Stories", "E2");
        assertThat(day.attr("t")).isEqualTo("n");
        assertThat(Double.parseDouble(day.text())).isEqualTo(46083); // 2 March 2026
        assertThat(workbook.format(day)).isEqualTo("yyyy-mm-dd");
        var minute = workbook.cell("Articles", "G3");
        assertThat(workbook.format(minute)).isEqualTo("yyyy-mm-dd hh:mm \"UTC+01:00\"");
        assertThat(Double.parseDouble(minute.text())).isBetween(46085.354, 46085.355); // 4 March, half past eight
        assertThat(workbook.cell("Key points", "H2").attr("t")).isEqualTo("b");
        assertThat(workbook.cell("Key points", "B2").attr("t")).isEqualTo("inlineStr");
    }

    @Test
    void sheetsCanBeFilteredAndKeepTheirHeaderInSight() throws Exception {
        var sheet = ReadWorkbook.of(write(writer, SampleReports.realistic(), folder)).sheets().get("Claim");

        assertThat(sheet.select("pane[state=frozen]").attr("ySplit")).isEqualTo("1");
        assertThat(sheet.select("autoFilter").attr("ref")).isEqualTo("A1:P4");
        assertThat(sheet.select("col").eachAttr("width")).contains("60.0");
        assertThat(sheet.select("oddHeader").text()).contains("TLP:AMBER");
    }

    @Test
    void numbersOfNotesLeadToTheirRows() throws Exception {
        var workbook = ReadWorkbook.of(write(writer, SampleReports.realistic(), folder));

        var links = workbook.sheets().get("Key points").select("hyperlink");
        assertThat(links).extracting(link -> link.attr("ref") + " " + link.attr("location"))
                .containsExactly("I2 'Notes'!A2", "I3 'Notes'!A3");
        assertThat(workbook.cell("Notes", "A3").text()).isEqualTo("2");
        assertThat(workbook.rows("Notes").get(2)).contains("Tessaline will bid for both terminals");
    }

    @Test
    void moreRowsThanASheetHoldsGoOnOnTheNext() throws Exception {
        var small = new XlsxReportWriter(3);
        var file = write(small, SampleReports.realistic(), folder);
        var workbook = ReadWorkbook.of(file);

        assertThat(workbook.sheets().keySet()).contains("Notes", "Notes (2)", "Notes (3)", "Notes (4)", "Timeline (2)");
        assertThat(workbook.sheets().keySet()).doesNotContain("Notes (5)");
        assertThat(workbook.rows("Notes (4)")).hasSize(3);
        assertThat(workbook.rows("Notes (4)").getFirst()).contains("Quote", "Address");
        assertThat(workbook.sheets().get("Quotation").select("hyperlink").attr("location"))
                .matches("'Notes \\(\\d\\)'!A[234]");
        assertQuotes(SampleReports.realistic(), read(reader, file));
    }

    @Test
    void whatIsQuotedReadsBack() throws Exception {
        var passages = read(reader, write(writer, SampleReports.realistic(), folder));

        assertQuotes(SampleReports.realistic(), passages);
        assertThat(passages).extracting(passage -> passage.place()).contains("sheet Key points, row 2",
                "sheet Notes, row 12");
    }

    @Test
    void whatIsTooLongForACellIsCutAndSaid() throws Exception {
        var report = SampleReports.quoting(List.of("x".repeat(32_767), "y".repeat(40_000)));

        assertThat(writer.losses(report, ReportDesign.DEFAULT)).hasSize(2).first().asString()
                .contains("\"Claim\" has 3 cells with more than 32,767 characters");
        assertThat(writer.losses(SampleReports.realistic(), ReportDesign.DEFAULT)).isEmpty();
        assertThat(read(reader, write(writer, report, folder)).stream().map(passage -> passage.words()).distinct())
                .containsExactly("x".repeat(32_767), "y".repeat(32_766) + "…");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        var first = Files.readAllBytes(write(writer, SampleReports.realistic(), folder));

        assertThat(Files.readAllBytes(write(writer, SampleReports.realistic(), folder))).isEqualTo(first);
    }

    @Test
    void anEmptyReportIsAWorkbook() throws Exception {
        assertThat(ReadWorkbook.of(write(writer, SampleReports.empty(), folder)).sheets().keySet())
                .containsExactly("Summary", "Method", "Notes");
    }

    @Test
    void theTextOfTheAnalystHasARowForEachParagraphWithItsNotes() throws Exception {
        var report = SampleReports.realistic();
        var rows = ReadWorkbook.of(write(writer, report, folder)).rows("Assessment");

        assertThat(rows.getFirst()).containsExactly("Headline", "Words", "Notes", "Articles");
        var seen = rows.stream().skip(1).map(row -> String.join(" ", row)).collect(Collectors.joining("\n"));
        assertThat(seen).contains(words(report.text().get().blocks()));
        assertThat(rows.stream().skip(1).filter(row -> row.size() > 2)).anySatisfy(
                row -> assertThat(row.get(2)).matches("\\d+(, \\d+)*"));
    }

    @Test
    void theSourcesAreCitedInTheChosenStyle() throws Exception {
        var design = new ReportDesign(Optional.empty(), "ieee");
        var out = folder.resolve("ieee.xlsx");
        try (var file = Files.newOutputStream(out)) {
            writer.write(SampleReports.realistic(), design, file, new NullProgressMonitor());
        }

        var rows = ReadWorkbook.of(out).rows("Sources");
        assertThat(rows).hasSize(SampleReports.realistic().articles().size() + 1);
        assertThat(rows.stream().skip(1).map(row -> row.get(1))).containsExactlyElementsOf(
                new Bibliography("ieee", "en").texts(SampleReports.realistic().articles()));
        assertThatThrownBy(
                () -> writer.write(SampleReports.realistic(), new ReportDesign(Optional.empty(), "vancouver"),
                        OutputStream.nullOutputStream(), new NullProgressMonitor()))
                .isInstanceOf(CoreException.class)
                .hasMessageContaining("vancouver");
    }

    /** The words of the paragraphs that have nothing but words. */
    private static List<String> words(List<ReportText.Block> blocks) {
        return blocks.stream().filter(ReportText.Paragraph.class::isInstance).map(ReportText.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.words().stream()).filter(ReportText.Words.class::isInstance)
                .map(words -> ((ReportText.Words) words).text()).toList();
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void hostileTextIsTextEverywhere(String text) throws Exception {
        assertOnlyText(text);
    }

    @Test
    void collectedHostileTextIsText() throws Exception {
        var report = SampleReports.quoting(HostileStrings.collected());
        var file = write(writer, report, folder);

        assertQuotes(report, read(reader, file));
        var workbook = ReadWorkbook.of(file);
        assertThat(workbook.sheets().get("Claim").select("f")).isEmpty();
        assertThat(workbook.rows("Claim").stream().skip(1).map(row -> row.get(3)))
                .containsExactlyElementsOf(HostileStrings.collected().stream().map(VisibleText::of).toList());
    }

    @Test
    void fiftyThousandAnnotationsAreWrittenAndReadBack() throws Exception {
        var file = write(writer, SampleReports.large(50_000), folder);

        assertThat(read(reader, file)).hasSize(100_000); // the layer and the notes
    }

    /** The sheets are those of a harmless word, cell for cell, with the text in place of the word. */
    private void assertOnlyText(String text) throws Exception {
        var seen = ReadWorkbook.of(write(writer, SampleReports.everywhere(text), folder));

        assertThat(seen.sheets()).as(text).hasSameSizeAs(model.sheets());
        assertThat(cells(seen)).as(text).isEqualTo(
                cells(model).stream().map(cell -> cell.replace("\uE000", VisibleText.of(text))).toList());
        assertThat(seen.sheets().values()).allSatisfy(sheet -> assertThat(sheet.select("f")).isEmpty());
    }

    private static List<String> cells(ReadWorkbook workbook) {
        // a citation is put together by the library of the styles: capitals, quotation marks and stops are its own
        return workbook.sheets().keySet().stream().filter(sheet -> !sheet.equals("Sources"))
                .flatMap(sheet -> workbook.rows(sheet).stream())
                .flatMap(List::stream).toList();
    }
}
