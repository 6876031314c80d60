package org.scholion.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.report.QuotedPassages.assertQuotes;
import static org.scholion.report.QuotedPassages.read;
import static org.scholion.report.QuotedPassages.write;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.VisibleText;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

class CsvReportWriterTest {

    private final CsvReportWriter writer = new CsvReportWriter();
    private final CsvReportReader reader = new CsvReportReader();

    @TempDir
    private Path folder;

    @Test
    void eachQuotedPassageHasARow() throws Exception {
        var file = write(writer, SampleReports.realistic(), folder);

        var text = Files.readString(file);
        assertThat(text).startsWith("\uFEFFNote,Quote,Layer,Tag,No.,Article,Source,Date,Grade,Analyst,Marked,Begin,End,"
                + "Note of the analyst,Entity,Speaker,Hedge,Credibility,Value,Upper value,Unit,Kind,Cue,Normalised,Time,"
                + "Address\r\n1,has no plans to bid,Claim,Fact,2,Two bidders left for the harbour of Vell,The Ledger,"
                + "2026-03-04T08:30:00+01:00,B2,Ana Ruiz,2026-03-05T09:00:00Z,420,439,,,Mira Solberg,,2 probably true,");
        assertThat(lines(text)).hasSize(13).allSatisfy(line -> assertThat(line).hasSize(26)); // one has two passages
    }

    @Test
    void whatIsQuotedReadsBack() throws Exception {
        var passages = read(reader, write(writer, SampleReports.realistic(), folder));

        assertQuotes(SampleReports.realistic(), passages);
        assertThat(passages.getFirst().place()).isEqualTo("table, row 2");
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "'=1+1", "''" })
    void nothingBecomesAFormula(String text) throws Exception {
        var file = write(writer, SampleReports.quoting(List.of(text)), folder);

        assertThat(lines(Files.readString(file)).get(1)).contains("'" + VisibleText.of(text));
        assertQuotes(SampleReports.quoting(List.of(text)), read(reader, file));
    }

    @Test
    void negativeNumbersStayNumbers() throws Exception {
        var file = write(writer, SampleReports.quoting(List.of("-53.5")), folder);

        assertThat(Files.readString(file)).contains(",-53.5,scholion:");
    }

    @Test
    void hostileTextIsText() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).toList();
        var report = SampleReports.quoting(texts);
        var file = write(writer, report, folder);

        assertQuotes(report, read(reader, file));
        assertThat(lines(Files.readString(file)).stream().skip(1).map(line -> CsvField.read(line.get(13))))
                .containsExactlyElementsOf(texts.stream().map(VisibleText::of).toList());
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        var first = Files.readAllBytes(write(writer, SampleReports.realistic(), folder));

        assertThat(Files.readAllBytes(write(writer, SampleReports.realistic(), folder))).isEqualTo(first);
    }

    @Test
    void fiftyThousandAnnotationsAreWrittenAndReadBack() throws Exception {
        assertThat(read(reader, write(writer, SampleReports.large(50_000), folder))).hasSize(50_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "a,\"b\"\"c\",\"d,;\"|a/b\"c/d,;", "a;b,c|a/b,c",
            "\uFEFFa\tb|a/b", "\"a\"|a", "a,,|a//" })
    void fieldsAreReadWithTheSeparatorOfTheFile(String line, String fields) throws IOException {
        assertThat(String.join("/", new CsvLines(new StringReader(line + "\r\nnext")).next())).isEqualTo(fields);
    }

    private static List<List<String>> lines(String text) throws IOException {
        var lines = new CsvLines(new StringReader(text));
        var all = new ArrayList<List<String>>();
        for (var line = lines.next(); !line.isEmpty(); line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
