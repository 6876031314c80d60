package org.scholion.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.samples.SampleArticles;
import org.scholion.ui.testing.WorkbenchTest;

/** The demo casebook, made by the reader of the product in a running workbench. */
class DemoJobTest extends WorkbenchTest {

    @TempDir
    private Path home;

    @Test
    void demoIsMadeOnceWithAllItsArticlesAndOpenedTheSecondTime() throws Exception {
        var folder = home.resolve("Casebooks/demo.casebook");
        var leftover = home.resolve("Casebooks/.demo.casebook.part/articles");
        Files.createDirectories(leftover);
        open(folder);

        var articles = driver.ui(() -> casebook().requireStore().articles());
        assertThat(articles).hasSize(SampleArticles.names().size());
        assertThat(articles.stream().mapToInt(ArticleSummary::annotations).sum()).isGreaterThan(50);
        assertThat(leftover).doesNotExist();
        assertThat(driver.ui(() -> casebook().requireStore().readOnlyReason())).isEmpty();

        var made = Files.getLastModifiedTime(casebookFile(folder));
        driver.ui(() -> {
            casebook().close();
            return null;
        });
        open(folder);
        assertThat(Files.getLastModifiedTime(casebookFile(folder))).isEqualTo(made);
    }

    private void open(Path folder) throws Exception {
        driver.ui(() -> {
            DemoJob.schedule(window(), folder);
            return null;
        });
        driver.waitFor("the demo casebook", () -> casebook().store()
                .filter(store -> store.layout().root().equals(folder)).isPresent());
    }

    private static Path casebookFile(Path folder) {
        return folder.resolve("casebook.scholion");
    }
}
