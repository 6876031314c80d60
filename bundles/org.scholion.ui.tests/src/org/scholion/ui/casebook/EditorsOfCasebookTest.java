package org.scholion.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleEditorInput;
import org.scholion.ui.testing.WorkbenchTest;

class EditorsOfCasebookTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void openOneOfTwoCasebooks() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("Here").withText("One.")).close();
        aCasebook(folder.resolve("d")).with(anArticle().titled("There").withText("Two.")).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
    }

    /** As a tab of the last start is, when the workbench starts with another casebook. */
    private void openTabOf(String name) throws Exception {
        String article;
        try (var store = CasebookStore.open(folder.resolve(name))) {
            article = store.articles().getFirst().id();
        }
        driver.ui(() -> window().getActivePage().openEditor(
                new ArticleEditorInput(folder.resolve(name), article, "tab of " + name),
                "org.scholion.ui.articleEditor"));
        assertThat(driver.ui(() -> window().getActivePage().getActiveEditor())).isNotInstanceOf(ArticleEditor.class);
        driver.errors().clear(); // the platform logs why there is nothing in the tab
    }

    private static List<String> tabs() {
        return Stream.of(window().getActivePage().getEditorReferences()).map(IEditorReference::getTitle).toList();
    }

    @Test
    void tabThatCouldNotBeFilledIsFilledWhenItsCasebookIsOpened() throws Exception {
        openTabOf("d");

        driver.ui(() -> {
            casebook().open(folder.resolve("d"));
            return null;
        });

        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor
                && tabs().equals(List.of("There")));
    }

    @Test
    void tabsOfOtherCasebooksCloseWithTheCasebook() throws Exception {
        openTabOf("d");

        driver.ui(() -> {
            casebook().close();
            return null;
        });

        driver.waitFor("no tabs", () -> tabs().isEmpty());
    }
}
