package org.scholion.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.report.QuotedPassages.assertQuotes;
import static org.scholion.report.QuotedPassages.read;
import static org.scholion.report.QuotedPassages.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

class HtmlReportReaderTest {

    private final HtmlReportWriter writer = new HtmlReportWriter();
    private final HtmlReportReader reader = new HtmlReportReader();

    @TempDir
    private Path folder;

    @Test
    void whatIsQuotedReadsBack() throws Exception {
        assertQuotes(SampleReports.realistic(), read(reader, write(writer, SampleReports.realistic(), folder)));
    }

    @Test
    void hostileTextReadsBack() throws Exception {
        var report = SampleReports.quoting(
                Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).toList());

        assertQuotes(report, read(reader, write(writer, report, folder)));
    }

    @Test
    void theWordsAreThoseThatTheReaderSees() throws Exception {
        var page = Files.writeString(folder.resolve("page.html"), """
                <title>Edited</title><p>One <q cite="scholion:article/a/annotation/b#0-9">words <b>and</b>
                more</q>, <a href="scholion:article/a/annotation/b#0-9">no quotation</a>.
                <table><tr><td><q cite='scholion:article/a/annotation/c#1-2'>x &amp; y</q></table>
                <q cite="https://ledger.example">of the web</q>
                """);

        assertThat(read(reader, page)).extracting(passage -> passage.place() + " " + passage.words())
                .containsExactly("quotation 1 words and\nmore", "quotation 2 x & y");
    }
}
