package org.scholion.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.report.QuotedPassages.assertQuotes;
import static org.scholion.report.QuotedPassages.read;
import static org.scholion.report.QuotedPassages.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.VisibleText;
import org.scholion.report.HostileStrings;
import org.scholion.report.LibreOffice;
import org.scholion.report.SampleReports;
import org.scholion.report.xlsx.XlsxReportReader;
import org.scholion.report.xlsx.XlsxReportWriter;

/** What another program makes of the tables. Skipped where it is missing. */
class LibreOfficeTest {

    private static final String ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    private Path folder;

    private LibreOffice office;

    @BeforeEach
    void needLibreOffice() {
        office = new LibreOffice(folder);
    }

    @Test
    void cellsOfAWorkbookAreTheTextsAndNoFormulas() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).toList();
        office.convert(write(new XlsxReportWriter(), SampleReports.quoting(texts), folder), ALL_SHEETS);

        var shown = new ArrayList<String>();
        try (var in = Files.newBufferedReader(folder.resolve("report-Claim.csv"))) {
            var lines = new CsvLines(in);
            for (var line = lines.next(); !line.isEmpty(); line = lines.next()) {
                shown.add(line.get(1));
            }
        }
        assertThat(shown.subList(1, shown.size()))
                .containsExactlyElementsOf(texts.stream().map(VisibleText::of).toList());
    }

    @Test
    void aWorkbookThatWasSavedAgainCanStillBeChecked() throws Exception {
        var file = write(new XlsxReportWriter(), SampleReports.realistic(), folder);
        var again = Files.createDirectory(folder.resolve("again"));
        office.convert(file, "xlsx:Calc MS Excel 2007 XML", "--outdir", again.toString());

        assertQuotes(SampleReports.realistic(), read(new XlsxReportReader(), again.resolve("report.xlsx")));
    }

    @Test
    void commaSeparatedValuesBecomeNoFormulas() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).toList();
        office.convert(write(new CsvReportWriter(), SampleReports.quoting(texts), folder),
                "xlsx:Calc MS Excel 2007 XML",
                "--infilter=CSV:44,34,76,1");

        try (var zip = new ZipFile(folder.resolve("report.xlsx").toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("<row ")
                    .doesNotContainPattern("<f[ >/]");
        }
    }
}
