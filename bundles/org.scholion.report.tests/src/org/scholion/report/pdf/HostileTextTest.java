package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Value;
import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.span.Span;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

/** Writes a report in which each hostile text is an article, a source, a quote, a note and all else, and reads it back. */
class HostileTextTest {

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    @TempDir
    private Path folder;

    @Test
    void textsThatWeKnowAreReadBackAsTheyWere() throws Exception {
        readBack(HostileStrings.own().toList());
    }

    @Test
    void textsThatOthersHaveCollectedAreReadBackAsTheyWere() throws Exception {
        readBack(HostileStrings.collected());
    }

    private void readBack(List<String> texts) throws IOException, CoreException {
        var file = folder.resolve("report.pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfReportWriter().write(reportOf(texts), ReportDesign.DEFAULT, out, new NullProgressMonitor());
        }
        var read = new HashMap<String, List<String>>();
        new PdfReportReader().read(file, passage -> read
                .computeIfAbsent(passage.address().annotation(), id -> new ArrayList<>()).add(visible(passage.words())),
                new NullProgressMonitor());
        for (int i = 0; i < texts.size(); i++) {
            var text = visible(texts.get(i));
            if (!text.isEmpty()) {
                assertThat(read.get("e" + i)).as("text %d: %s", i, texts.get(i)).isNotEmpty().containsOnly(text);
            }
        }
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Annotated articles");
        }
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(PdfXhtmlFormat.legal(VisibleText.of(text))).replaceAll("");
    }

    private static CasebookReport reportOf(List<String> texts) {
        var articles = IntStream.range(0, texts.size()).mapToObj(i -> article(i, texts.get(i))).toList();
        var cover = new Cover(texts.getFirst(), texts.getLast(), texts.getFirst(), texts, SampleReports.GENERATED,
                Marking.NONE, "en");
        return new CasebookReport(cover, EnumSet.allOf(ReportPart.class), texts, articles,
                List.of(new ReportLayer("claim", "Claim", "#D55E00", List.of("Speaker"), texts.size())),
                Optional.empty(), Optional.empty(), Findings.NONE, Statistics.NONE, Method.PLAIN,
                new Notes(List.of(), articles), List.of());
    }

    private static ReportArticle article(int number, String text) {
        var entry = new ReportEntry("e" + number, "a" + number, "claim", text, text, text, text, Grade.UNKNOWN,
                List.of(new Passage(new Span(0, text.length()), text, text, text)),
                List.of(new Value("Speaker", text)), text, List.of(new Remark(text, text, text, false, 0)),
                List.of());
        return new ReportArticle("a" + number, number + 1, text, text, text, "F", List.of(text), text, text, text,
                text, text, text, text, text, List.of(), Extraction.UNKNOWN, List.of(), List.of(text),
                List.of(entry));
    }
}
