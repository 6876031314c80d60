package org.scholion.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;

class ReportOperationTest {

    @TempDir
    private Path folder;

    @Test
    void reportReplacesTheFileWhenItIsComplete() throws Exception {
        var file = Files.writeString(folder.resolve("report.txt"), "old");
        write(file, new TitlesWriter(false));

        assertThat(file).hasContent("One");
    }

    @Test
    void failedReportLeavesTheOldFileAndNothingElse() throws Exception {
        var file = Files.writeString(folder.resolve("report.txt"), "old");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> write(file, new TitlesWriter(true)))
                .withMessageContaining("report.txt cannot be written: disk full. See to it that the folder is there");
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void folderIsNotReplacedByAReport() throws Exception {
        var target = Files.createDirectories(folder.resolve("reports"));

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> write(target, new TitlesWriter(false)))
                .withMessageContaining("reports is a folder");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void whoeverMakesTheReportHearsWhatItsFormatLacks() throws Exception {
        var written = write(folder.resolve("report.txt"), new TitlesWriter(false));

        assertThat(written.warnings()).containsExactly("One is not in italics.");
        assertThat(written.articles()).isEqualTo(1);
    }

    private WrittenReport write(Path target, ReportWriter writer) throws CoreException {
        try (var casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().titled("One"))) {
            return new ReportOperation(casebook.store(), writer, ReportOptions.at(Instant.EPOCH), ReportDesign.DEFAULT)
                    .execute(target, new NullProgressMonitor());
        }
    }

    private record TitlesWriter(boolean failing) implements ReportWriter {

        @Override
        public String format() {
            return "txt";
        }

        @Override
        public String label() {
            return "Titles";
        }

        @Override
        public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
                throws IOException {
            for (var article : report.articles()) {
                out.write(article.title().getBytes(StandardCharsets.UTF_8));
            }
            if (failing) {
                throw new IOException("disk full");
            }
        }

        @Override
        public List<String> losses(CasebookReport report, ReportDesign design) {
            return report.articles().stream().map(article -> article.title() + " is not in italics.").toList();
        }
    }
}
