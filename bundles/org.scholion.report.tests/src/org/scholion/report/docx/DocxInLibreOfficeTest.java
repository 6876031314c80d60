package org.scholion.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.HostileStrings;
import org.scholion.report.LibreOffice;
import org.scholion.report.QuotedPassages;
import org.scholion.report.SampleReports;
import org.scholion.report.content.ReportWords;

/** What another program than Word finds in a Word document. Skipped where it is missing. */
class DocxInLibreOfficeTest {

    @TempDir
    private Path folder;

    private LibreOffice office;

    @BeforeEach
    void needLibreOffice() {
        office = new LibreOffice(folder);
    }

    @Test
    void itHasItsHeadingsContentsNotesTablesAndPictures() throws Exception {
        var report = SampleReports.realistic();
        var seen = opened(report);

        var words = new ReportWords("en");
        assertThat(seen.select("office|text text|h[text:outline-level=1]").eachText()).containsExactlyElementsOf(
                EnumSet.allOf(ReportPart.class).stream().map(part -> words.of(part.id())).toList());
        assertThat(seen.select("text|table-of-content text|a").eachText()).contains("Key points", "Tessaline Holding");
        assertThat(seen.select("text|note[text:note-class=footnote]").size())
                .isEqualTo(WordFile.of(report).footnotes("//w:footnote[not(@w:type)]").size()).isPositive();
        assertThat(seen.select("table|table")).isNotEmpty()
                .allSatisfy(table -> assertThat(table.select("table|table-header-rows")).hasSize(1));
        assertThat(seen.select("draw|frame svg|desc")).isNotEmpty().allSatisfy(
                text -> assertThat(text.text()).isNotBlank());
        assertThat(seen.select("text|a[xlink:href^=scholion:article/]")).isNotEmpty();
    }

    @Test
    void hostileTextOpensWithoutRepairAndIsTheSame() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).distinct().toList();
        var seen = opened(SampleReports.quoting(texts));

        var said = plain(seen.select("office|text").first().wholeText());
        assertThat(texts.stream().map(DocxInLibreOfficeTest::plain).filter(text -> !said.contains(text)).toList())
                .isEmpty();
    }

    @Test
    void whatItQuotesIsFoundWhenItWasSavedAgain() throws Exception {
        assertFoundWhenSavedAgain(SampleReports.realistic());
    }

    @Test
    void quotedWordsInSeveralScriptsAreFoundWhenTheyWereSavedAgain() throws Exception {
        assertFoundWhenSavedAgain(
                SampleReports.quoting(List.of("The port of ميناء فيل is closed", "港口 closes, 항구 opens",
                        "🚢 leaves the café", "One", "Two")));
    }

    private void assertFoundWhenSavedAgain(CasebookReport report) throws Exception {
        var saved = Files.createDirectory(folder.resolve("saved"));

        office.convert(QuotedPassages.write(new DocxReportWriter(), report, folder), "docx", "--outdir",
                saved.toString());

        QuotedPassages.assertQuotes(report,
                QuotedPassages.read(new DocxReportReader(), saved.resolve("report.docx")));
    }

    /** Without blanks, which XML folds, and what cannot be seen: LibreOffice drops marks of byte order, for instance. */
    private static String plain(String text) {
        return VisibleText.of(text).replaceAll("[\\s\\p{Z}\\p{C}]", "");
    }

    private Document opened(CasebookReport report) throws IOException, CoreException, InterruptedException {
        office.convert(QuotedPassages.write(new DocxReportWriter(), report, folder), "fodt:OpenDocument Text Flat XML");
        return Jsoup.parse(Files.readString(folder.resolve("report.fodt")), Parser.xmlParser());
    }
}
