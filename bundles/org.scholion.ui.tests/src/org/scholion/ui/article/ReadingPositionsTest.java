package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.article.ReadingPositions.Position;
import org.scholion.ui.testing.WorkbenchTest;

class ReadingPositionsTest extends WorkbenchTest {

    private static final String TEXT = "A paragraph of some words.\n\n".repeat(300) + "The end.";

    @TempDir
    private Path folder;

    @Test
    void lastPositionOfEachArticleIsKeptAndTheOldestForgotten() {
        var positions = new ReadingPositions(new DialogSettings("positions"));
        positions.keep("first", new Position(7, 3));
        positions.keep("first", new Position(8, 4));
        assertThat(positions.of("first")).contains(new Position(8, 4));
        assertThat(positions.of("fir")).isEmpty();
        for (int i = 0; i < 500; i++) {
            positions.keep("other" + i, new Position(i, i));
        }
        assertThat(positions.of("first")).isEmpty();
        assertThat(positions.of("other0")).contains(new Position(0, 0));
        assertThat(new Position(8, 4).within(6)).isEqualTo(new Position(6, 4));
    }

    @Test
    void articleThatIsOpenedAgainIsWhereTheReaderLeftIt() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("Long").withText(TEXT)).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
        open();
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.CTRL, SWT.END);
        driver.waitFor("the end", () -> text().caret() == TEXT.length() && text().view().orElseThrow().begin() > 1_000);
        driver.ui(() -> window().getActivePage().closeAllEditors(false));
        open();
        driver.waitFor("the end again", () -> text().caret() == TEXT.length()
                && text().view().orElseThrow().begin() > 1_000);
    }

    private void open() throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
    }

    private static ReadingText text() {
        return ((ArticleEditor) window().getActivePage().getActiveEditor()).text();
    }
}
