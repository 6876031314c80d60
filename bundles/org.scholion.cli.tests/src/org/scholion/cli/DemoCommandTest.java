package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.samples.SampleArticles;

/** The demo with the readers and writers of the product; each test asks for as few runs of it as it can. */
class DemoCommandTest extends CommandLineTest {

    @TempDir
    private Path other;

    /** The samples are of many formats: no fake reads them. */
    private CommandLineRunner.Run demo(Object... arguments) {
        closeRunner();
        try {
            return run(arguments);
        } finally {
            startRunner();
        }
    }

    @Test
    void demoGoesTheWholeWayAndASecondOneKeepsWhatWasDone() throws CoreException, IOException {
        var root = folder.resolve("demo");
        var casebook = root.resolve("demo.casebook");
        var first = demo("demo", root);
        assertThat(first.status()).as(first.toString()).isZero();
        assertThat(root.resolve("articles")).isDirectoryContaining(file -> file.toString().endsWith(".pdf"));
        assertThat(root.resolve("report.html")).isNotEmptyFile();
        assertThat(root.resolve("report.md")).isNotEmptyFile();
        assertThat(first.out()).contains("nothing is wrong", "scholion list " + casebook,
                "scholion workbench " + casebook);
        var articles = run("list", casebook, "--json").json();
        assertThat(articles).hasSize(SampleArticles.names().size());
        assertThat(articles).allSatisfy(article -> assertThat(article.get("annotations").intValue()).isPositive());

        var id = articles.get(0).get("id").asText();
        Files.delete(root.resolve("report.md"));
        run("annotate", casebook, id, "--layer", "mention", "--begin", 0, "--end", 9, "--analyst", "Somebody");
        int mine = count(casebook, id);
        var second = demo("demo", root);
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("its casebook is kept");
        assertThat(root.resolve("report.md")).isNotEmptyFile();
        assertThat(count(casebook, id)).isEqualTo(mine);

        Files.writeString(root.resolve("articles/mine.txt"), "mine");
        var third = demo("demo", root, "--replace");
        assertThat(third.status()).isZero();
        assertThat(count(casebook, id)).isEqualTo(mine - 1);
        assertThat(root.resolve("articles/mine.txt")).hasContent("mine");
    }

    private int count(Path casebook, String id) {
        return run("show", casebook, id, "--json").json().get("annotations").size();
    }

    @Test
    void folderThatNoDemoMadeIsLeftAlone() throws IOException {
        Files.writeString(other.resolve("report.html"), "mine");
        for (var run : new CommandLineRunner.Run[] { run("demo", other), run("demo", other, "--replace") }) {
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("was not made by a demo");
        }
        assertThat(other.resolve("report.html")).hasContent("mine");
        assertThat(other).isDirectoryNotContaining(file -> !file.endsWith("report.html"));
    }

    @Test
    void demoThatWasCutShortBeginsAnew() {
        var root = folder.resolve("demo");
        // the fake reader cannot win the samples' words from a PDF: the demo ends in the middle
        var first = run("demo", root);
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.err()).contains("does not have the words");
        var second = run("demo", root);
        assertThat(second.out()).doesNotContain("is kept");
        assertThat(second.err()).contains("does not have the words");
    }

    @Test
    void demoThatIsOpenInAWorkbenchIsNotReplaced() throws CoreException {
        var root = folder.resolve("demo");
        run("demo", root);
        try (var workbench = CasebookStore.open(root.resolve("demo.casebook"))) {
            assertThat(workbench.readOnlyReason()).isEmpty();
            var run = run("demo", root, "--replace");
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("is open elsewhere");
        }
    }
}
