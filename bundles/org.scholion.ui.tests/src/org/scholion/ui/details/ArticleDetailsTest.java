package org.scholion.ui.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ArticleProperties.Rejected;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;

@ExtendWith(ReportsLongestBlocks.class)
class ArticleDetailsTest {

    @TempDir
    private Path folder;
    private final UiDriver driver = new UiDriver();

    @BeforeEach
    void openArticle() throws Exception {
        var article = anArticle().titled("Cranes stop").from("The Ledger").published("2026-03-04")
                .withMetadata("og:title", "Cranes stop | The Ledger").withWarning("The text was cut.")
                .with(known -> known.section("Local").tags(List.of("cranes", "harbour"))
                        .choices(List.of(
                                new Choice("published", "JSON-LD datePublished",
                                        List.of(new Rejected("the address", "2026-03-01"))),
                                new Choice("byline", "nobody is named", List.of(new Rejected("author", "admin"))))))
                .withText("The crane stops for a week.");
        aCasebook(folder.resolve("c")).with(article).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().store().orElseThrow();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        driver.ui(() -> {
            UiDriver.shell("Details of Cranes stop").ifPresent(shell -> shell.close());
            casebook().close();
            return null;
        });
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }

    private static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }

    @Test
    void linkInTheTitleBlockShowsWhyEachValueWasChosenAndAllIsCopied() throws Exception {
        driver.ui(() -> {
            UiDriver.control(Link.class, "article.details").notifyListeners(SWT.Selection, null);
            return null;
        });
        driver.waitFor("the dialog", () -> UiDriver.shell("Details of Cranes stop").isPresent());
        var copied = driver.ui(() -> {
            var tree = UiDriver.control(Tree.class, "details.tree");
            assertThat(tree.getItemCount()).isEqualTo(3);
            assertThat(tree.getItem(0).getExpanded()).isTrue();
            UiDriver.press(UiDriver.shell("Details of Cranes stop").orElseThrow(), "Copy all");
            var clipboard = new Clipboard(UiDriver.display());
            var text = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return text;
        });
        assertThat(copied.lines().map(String::strip)).contains("Title: Cranes stop",
                "Published: 2026-03-04  [JSON-LD datePublished]", "not taken: 2026-03-01  [the address]",
                "Byline  [nobody is named]", "not taken: admin  [author]", "Section: Local", "Tags: cranes; harbour",
                "Warning: The text was cut.", "og:title: Cranes stop | The Ledger");
    }

    @Test
    void keyShowsTheDetails() throws Exception {
        var text = driver.ui(() -> UiDriver.control(StyledText.class, "article.text"));
        driver.key(text, SWT.ALT, SWT.CR);
        driver.waitFor("the dialog", () -> UiDriver.shell("Details of Cranes stop").isPresent());
    }
}
