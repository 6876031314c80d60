package org.scholion.ui.views.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.WorkbenchTest;

/** The outlines of an article, by keys. */
class OutlineTest extends WorkbenchTest {

    private static final String TEXT = "The night of the cranes.\n\n" + "Nothing moved.\n\n".repeat(80)
            + "The morning after the storm.\n\n" + "Nothing moved again.\n\n".repeat(80) + "The end.";

    @TempDir
    private Path folder;

    @BeforeEach
    void openArticle() throws Exception {
        int night = TEXT.indexOf("cranes");
        aCasebook(folder.resolve("c")).with(anArticle().titled("Cranes").withText(TEXT)
                .annotatedBy(ScholionPreferences.analystName()).withMention(night, night + 6)).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().requireStore();
            window().getActivePage().showView("org.scholion.ui.outline");
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the outline", () -> items().length > 0);
    }

    @Test
    void viewCountsAnnotationsFollowsTheCaretAndLeadsToASection() throws Exception {
        driver.waitFor("the number", () -> items()[0].getText(1).equals("1"));
        driver.ui(() -> {
            text().setCaret(TEXT.indexOf("morning"));
            return null;
        });
        driver.waitFor("the section of the caret", () -> selected().startsWith("The morning"));
        driver.ui(() -> {
            var tree = control(Tree.class, "outline.tree");
            var last = items()[0].getItem(items()[0].getItemCount() - 1);
            tree.setSelection(last);
            var event = new Event();
            event.item = last;
            tree.notifyListeners(SWT.Selection, event);
            return null;
        });
        driver.waitFor("the end", () -> text().caret() == TEXT.indexOf("The end."));

        driver.ui(() -> {
            text().select(0, 3);
            window().getActivePage().activate(window().getActivePage().getActiveEditor());
            return null;
        });
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), 0, 'm');
        driver.waitFor("the new number", () -> items()[0].getText(1).equals("2"));
    }

    @Test
    void quickOutlineFindsAParagraphByItsWordsAndEnterGoesThere() throws Exception {
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.CTRL, 'o');
        driver.waitFor("the quick outline", () -> isOpen() && control(Text.class, "quickOutline.text")
                .isFocusControl());
        driver.ui(() -> {
            control(Text.class, "quickOutline.text").setText("storm morn");
            return null;
        });
        driver.waitFor("one paragraph", () -> Arrays.stream(control(Tree.class, "quickOutline.tree").getSelection())
                .map(TreeItem::getText).toList().equals(List.of("The morning after the storm.")));
        assertThat(driver.ui(() -> control(Tree.class, "quickOutline.tree").getItem(0).getItemCount())).isEqualTo(1);
        driver.key(driver.ui(() -> control(Text.class, "quickOutline.text")), 0, SWT.CR);
        driver.waitFor("the paragraph", () -> !isOpen() && text().caret() == TEXT.indexOf("The morning"));
        assertThat(driver.ui(() -> control(StyledText.class, "article.text").isFocusControl())).isTrue();
    }

    private static boolean isOpen() {
        return Arrays.stream(window().getShell().getDisplay().getShells())
                .anyMatch(shell -> shell.getMinimumSize() != null && shell.getParent() != null && shell.isVisible());
    }

    private static TreeItem[] items() {
        return control(Tree.class, "outline.tree").getItems();
    }

    private static String selected() {
        var selection = control(Tree.class, "outline.tree").getSelection();
        return selection.length == 1 ? selection[0].getText() : "";
    }

    private static ReadingText text() {
        return ((ArticleEditor) window().getActivePage().getActiveEditor()).text();
    }
}
