package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;

class ReportCommandTest extends CommandLineTest {

    private ServiceRegistration<ReportWriter> registration;
    private Path casebook;

    /** Writes when the report was made and the titles of its articles. */
    private static final class FakeWriter implements ReportWriter {

        @Override
        public String format() {
            return "fake";
        }

        @Override
        public String label() {
            return "Fake";
        }

        @Override
        public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
                throws IOException {
            var titles = report.articles().stream().map(article -> article.title()).toList();
            out.write((report.cover().generated() + " " + titles).getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void registerWriter() throws IOException {
        registration = CommandLineRunner.bundles().registerService(ReportWriter.class, new FakeWriter(), null);
        casebook = casebookOfBrief();
    }

    @AfterEach
    void unregisterWriter() {
        registration.unregister();
    }

    @Test
    void reportIsWrittenBesideTheCasebookAndNamed() throws IOException {
        var run = run("report", casebook, "--format", "fake", "--date", "2026-03-05T12:00:00Z");
        var file = folder.resolve("news-report.fake");
        assertThat(run.status()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        assertThat(Files.readString(file)).isEqualTo("2026-03-05T12:00:00Z [Lead of open model team steps down]");
    }

    @Test
    void nameOfTheFileDecidesOnTheFormat() {
        var file = folder.resolve("out/Report.FAKE");
        assertThat(run("report", casebook, "-o", file).status()).isZero();
        assertThat(file).isRegularFile();
    }

    @Test
    void reportInAFolderGetsItsUsualName() throws IOException {
        var reports = Files.createDirectory(folder.resolve("reports"));
        assertThat(run("report", casebook, "--format", "fake", "-o", reports).status()).isZero();
        assertThat(reports.resolve("news-report.fake")).isRegularFile();
    }

    @Test
    void formatThatNobodyWritesIsAnsweredByThoseThereAre() {
        var run = run("report", casebook, "--format", "papyrus");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no report format \"papyrus\". There are: ").contains("fake, html, ");
    }

    @Test
    void sameDateGivesTheSamePage() throws IOException {
        run("report", casebook, "--date", "2026-03-05T12:00:00Z", "-o", folder.resolve("a.html"));
        run("report", casebook, "--date", "2026-03-05T12:00:00Z", "-o", folder.resolve("b.html"));
        assertThat(folder.resolve("a.html")).hasSameBinaryContentAs(folder.resolve("b.html"));
        assertThat(Files.readString(folder.resolve("a.html"))).contains("Lead of open model team steps down");
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() throws IOException {
        var notAFolder = document("plain.txt", "plain");
        var run = run("report", casebook, "--format", "fake", "-o", notAFolder.resolve("report.fake"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("report.fake cannot be written");
    }

    @Test
    void installationWithoutWriterSaysSo() {
        var run = runner.run(new ByteArrayOutputStream(), NoServices.context(), "report", casebook, "--format", "html");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no report writer is there");
    }
}
