package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;

/** What a report is to say, and whether a finished one says it truly. */
class ReportOptionsTest extends CommandLineTest {

    private ServiceRegistration<ReportWriter> writer;
    private ServiceRegistration<ReportReader> reader;
    private Path casebook;

    /** Writes a line for what the options decide on and, for each quoted passage, its address and words. */
    private static final class LineWriter implements ReportWriter {

        @Override
        public String format() {
            return "lines";
        }

        @Override
        public String label() {
            return "Lines";
        }

        @Override
        public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
                throws IOException {
            var cover = report.cover();
            var lines = new StringBuilder(String.join("|", cover.title(), cover.subtitle(),
                    String.join("+", cover.authors()), cover.marking().label(), cover.language(),
                    String.join("+", report.parts().stream().map(ReportPart::id).toList()),
                    design.citationStyle(),
                    design.template().map(file -> file.getFileName().toString()).orElse("none"))).append('\n');
            for (var note : report.notes().all()) {
                for (int i = 0; i < note.addresses().size(); i++) {
                    lines.append(note.addresses().get(i).text()).append(' ')
                            .append(note.entry().passages().get(i).quote()).append('\n');
                }
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> losses(CasebookReport report, ReportDesign design) {
            return List.of("Lines have no pictures.");
        }
    }

    private static final class LineReader implements ReportReader {

        @Override
        public String format() {
            return "lines";
        }

        @Override
        public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor) throws IOException {
            var lines = Files.readAllLines(report);
            for (int i = 1; i < lines.size(); i++) {
                var line = lines.get(i).split(" ", 2);
                found.accept(new CitedPassage(TraceAddress.of(line[0]).orElseThrow(), line[1], "line " + (i + 1)));
            }
        }
    }

    @BeforeEach
    void begin() throws Exception {
        writer = CommandLineRunner.bundles().registerService(ReportWriter.class, new LineWriter(), null);
        reader = CommandLineRunner.bundles().registerService(ReportReader.class, new LineReader(), null);
        casebook = folder.resolve("c");
        aCasebook(casebook)
                .with(anArticle().titled("Harbour").from("The Ledger").published("2026-03-04")
                        .withText("The group has no plans to bid.").annotatedBy("Ana Ruiz").withClaim(10, 29)
                        .withMention(0, 9))
                .with(anArticle().titled("Strike").from("Vell Courier").published("2026-03-06")
                        .withText("Port workers plan a strike.").annotatedBy("Jonas Weil").withMention(0, 12))
                .close();
    }

    @AfterEach
    void end() {
        writer.unregister();
        reader.unregister();
    }

    @Test
    void optionsDecideWhatTheReportSaysAndHowItLooks() throws IOException {
        Files.createDirectories(casebook.resolve("templates/plain"));

        assertThat(report("--title", "Bids", "--subtitle", "Spring", "--author", "A. Ruiz", "--author", "J. Weil",
                "--marking", "amber+strict", "--language", "de", "--parts", "claims,key-points,method", "--without",
                "method", "--style", "ieee", "--template", "plain").getFirst())
                .isEqualTo("Bids|Spring|A. Ruiz+J. Weil|TLP:AMBER+STRICT|de|key-points+claims|ieee|plain");
        assertThat(report().getFirst()).startsWith("c||Ana Ruiz+Jonas Weil||en|text+").endsWith("|apa|none");
    }

    @Test
    void selectionDecidesWhatIsQuoted() throws IOException {
        assertThat(report()).hasSize(4);
        assertThat(report("--analyst", "jonas weil")).hasSize(2);
        assertThat(report("--layer", "claim")).hasSize(2);
        assertThat(report("--layer", "claim", "--layer", "mention")).hasSize(4);
        assertThat(report("--filter", "ledger")).hasSize(3);
        assertThat(report("--from", "2026-03-05")).hasSize(2);
        assertThat(report("--to", "2026-03-05")).hasSize(3);
        var id = run("list", casebook, "--json").json().get(0).get("id").asText();
        assertThat(report("--article", id.substring(0, 8))).hasSizeBetween(2, 3);
        assertThat(report("--story", id)).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "--parts|claims,gossip|A report has no part \"gossip\". There are: text,",
            "--without|gossip|no part \"gossip\"", "--analyst|Nobody|It has: Ana Ruiz, Jonas Weil.",
            "--layer|gossip|The codebook has no layer \"gossip\". It has: mention, claim,",
            "--layer|claim/gossip|The layer \"claim\" has no tag \"gossip\". It has: fact, rumour",
            "--marking|blue|There is no marking \"blue\"", "--language|xx|There are: en, de, fr, es.",
            "--template|none|There is no template \"none\"",
            "--style|vancouver|There is no citation style \"vancouver\". There are: apa, chicago-author-date,",
            "--from|yesterday|yesterday" })
    void whatIsNotThereIsAnsweredByWhatIs(String option, String value, String answer) {
        var run = run("report", casebook, "--format", "lines", option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(answer);
    }

    @Test
    void daysInTheWrongOrderAndUnknownArticlesAreNamed() {
        assertThat(run("report", casebook, "--format", "lines", "--from", "2026-03-05", "--to", "2026-03-04").err())
                .contains("--from 2026-03-05 is after --to 2026-03-04.");
        var unknown = run("report", casebook, "--format", "lines", "--article", "feedfeed");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("No article feedfeed");
    }

    @Test
    void programsGetCountsAndPeopleGetWarnings() {
        var run = run("report", casebook, "-o", folder.resolve("r.lines"), "--json");

        assertThat(run.json().get("file").asText()).endsWith("r.lines");
        assertThat(run.json().get("format").asText()).isEqualTo("lines");
        assertThat(run.json().get("articles").asInt()).isEqualTo(2);
        assertThat(run.json().get("annotations").asInt()).isEqualTo(3);
        assertThat(run.json().get("notes").asInt()).isEqualTo(3);
        assertThat(run.json().get("warnings").get(0).asText()).isEqualTo("Lines have no pictures.");
        assertThat(run.err()).contains("Lines have no pictures.");
    }

    @Test
    void aTrueReportIsToldFromAnEditedOne() throws IOException {
        report();
        var file = folder.resolve("r.lines");
        var right = run("report", "--verify", file, casebook);
        assertThat(right.status()).isZero();
        assertThat(right.out().strip()).isEqualTo("3 quoted passages: 3 right, 0 wrong.");

        Files.writeString(file, Files.readString(file).replace("has no plans", "has plans"));
        var wrong = run("report", "--verify", file, casebook);
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains(": the article has other words there.")
                .contains("  report   \"has plans to bid\"")
                .contains("  article  \"has no plans to bid\"").contains("(Harbour), 10–29")
                .contains("3 quoted passages: 2 right, 1 wrong.");
        var json = run("report", "--verify", file, casebook, "--json").json();
        assertThat(json.get("passages").asInt()).isEqualTo(3);
        assertThat(json.get("wrong").get(0).get("fault").asText()).isEqualTo("other-words");
        assertThat(json.get("wrong").get(0).get("articleWords").asText()).isEqualTo("has no plans to bid");
    }

    @Test
    void whatCannotBeCheckedIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("r.lines"), "nothing\n");
        var empty = run("report", "--verify", file, casebook);
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).contains("r.lines quotes nothing that has the address of an article");
        assertThat(run("report", "--verify", folder.resolve("gone.lines"), casebook).err())
                .contains("There is no file");
        var unknown = run("report", "--verify", folder.resolve("r.papyrus"), casebook);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("The formats are:").contains("lines");
        assertThat(run("report", "--verify", file, folder.resolve("none")).status()).isEqualTo(3);
        assertThat(run("report", "--verify", file, casebook, "--format", "lines").status()).isEqualTo(2);
    }

    private List<String> report(Object... options) throws IOException {
        var file = folder.resolve("r.lines");
        var arguments = new ArrayList<Object>(List.of("report", casebook, "-o", file));
        arguments.addAll(List.of(options));
        var run = run(arguments.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readAllLines(file);
    }
}
