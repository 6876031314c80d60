package org.scholion.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.Passage;
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
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.span.Span;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

/** Opens Word documents in LibreOffice, which is not needed otherwise. */
class DocxInLibreOfficeTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void findLibreOffice() throws InterruptedException {
        boolean found;
        try {
            found = new ProcessBuilder("soffice", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(60, TimeUnit.SECONDS);
        } catch (IOException e) {
            found = false;
        }
        assumeTrue(found, "skipped: there is no soffice on the path");
    }

    @Test
    void collectedHostileTextsAreTheSameAfterLibreOfficeHasSavedThem()
            throws IOException, CoreException, InterruptedException {
        var texts = HostileStrings.collected();
        var written = write("hostile", report(texts));

        assertThat(words(written)).isEqualTo(words(texts));
        assertThat(words(converted(written, "docx"))).isEqualTo(words(texts));
    }

    @Test
    void aReportBecomesPages() throws IOException, CoreException, InterruptedException {
        var pages = converted(write("realistic", SampleReports.realistic()), "pdf");

        assertThat(Files.readAllBytes(pages)).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(20_000);
    }

    private static Path write(String name, CasebookReport report) throws IOException, CoreException {
        return Files.write(folder.resolve(name + ".docx"), WordFile.bytes(report, ReportDesign.DEFAULT));
    }

    private static Path converted(Path file, String format) throws IOException, InterruptedException {
        var out = Files.createDirectories(folder.resolve("converted"));
        var log = folder.resolve("log").toFile();
        var process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", format, "--outdir", out.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(log).start();
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("LibreOffice has finished").isTrue();
        } finally {
            process.destroyForcibly();
        }
        var converted = out.resolve(file.getFileName().toString().replaceFirst("docx$", format));
        assertThat(converted).as(() -> "converted: " + log).isRegularFile();
        return converted;
    }

    /** The words that a document quotes, by the begin of the quotation, which is the number of the text. */
    private static List<String> words(Path file) throws IOException, CoreException {
        var passages = new ArrayList<CitedPassage>();
        new DocxReportReader().read(file, passages::add, new NullProgressMonitor());
        return passages.stream().map(passage -> passage.address().span().begin() + " " + blanked(passage.words()))
                .distinct().sorted().toList();
    }

    private static List<String> words(List<String> texts) {
        var words = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            words.add(i + " " + blanked(VisibleText.of(texts.get(i))));
        }
        return words.stream().sorted().toList();
    }

    /** What a comparison with the casebook overlooks as well. */
    private static String blanked(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** A report with an article for each text, which has it wherever an article has text. */
    private static CasebookReport report(List<String> texts) {
        var articles = new ArrayList<ReportArticle>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(article(texts.get(i), i));
        }
        return new CasebookReport(
                new Cover("Hostile", "", "Hostile", List.of(), SampleReports.GENERATED, Marking.GREEN, "en"),
                EnumSet.of(ReportPart.LAYERS, ReportPart.BIBLIOGRAPHY, ReportPart.APPENDIX), List.of(), articles,
                List.of(new ReportLayer("layer", "Layer", "#0072B2", List.of("Label"), texts.size())), Optional.empty(),
                Optional.empty(), Findings.NONE, Statistics.NONE, Method.PLAIN, new Notes(List.of(), articles),
                List.of());
    }

    private static ReportArticle article(String text, int number) {
        var id = "a" + number;
        var span = new Span(number, number + Math.max(1, text.length()));
        var entry = new ReportEntry("e" + number, id, "layer", text, text, text, "", Grade.UNKNOWN,
                List.of(new Passage(span, text, text, text)), List.of(new Value("Label", text)), text, List.of(),
                List.of());
        return new ReportArticle(id, number + 1, text, text, text, "F", List.of(text), text, "", "", text, text, text,
                text, text, List.of(), Extraction.UNKNOWN, List.of(), List.of(text), List.of(entry));
    }
}
