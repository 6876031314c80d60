package org.scholion.ui.views.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.OpenArticleTest;

/** The list tells of the annotations whose marks the text does not show. */
class HiddenAnnotationsTest extends OpenArticleTest {

    @Override
    protected String words() {
        return "Ana Ruiz said on Monday that the harbour stops.";
    }

    @Override
    protected CasebookFixture casebook(Path where) throws Exception {
        var casebook = aCasebook(where).with(anArticle().withText(words()).annotatedBy("Ben").withMention(0, 8));
        try (var session = casebook.session(0, ScholionPreferences.analystName())) {
            session.annotate(Codebooks.layer(session.codebook(), "claim").orElseThrow(), null,
                    List.of(new Span(29, 46)));
        }
        return casebook;
    }

    @Test
    void rowSaysThatItsMarkIsHiddenUntilTheKeyShowsIt() throws Exception {
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui.annotations"));
        driver.waitFor("one hidden", () -> rows().size() == 2 && rows().getFirst().startsWith("Ana Ruiz: ")
                && rows().getFirst().endsWith("hidden") && isShown(rows().getLast()));
        key(SWT.SHIFT, 'h');
        driver.waitFor("both shown", () -> rows().stream().allMatch(HiddenAnnotationsTest::isShown));
        key(SWT.SHIFT, 'h');
        driver.waitFor("one hidden again", () -> rows().stream().filter(row -> !isShown(row)).count() == 1);
    }

    @Test
    void rowsAndPageSayThatAllMarksAreHidden() throws Exception {
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui.annotations"));
        driver.waitFor("one hidden", () -> rows().stream().filter(row -> !isShown(row)).count() == 1);
        assertThat(driver.ui(() -> control(ToolBar.class, "article.allHidden").isVisible())).isFalse();
        key(0, 'h');
        driver.waitFor("all hidden",
                () -> rows().size() == 2 && rows().stream().noneMatch(HiddenAnnotationsTest::isShown));
        assertThat(driver.ui(() -> says("All marks are hidden."))).isTrue();
        assertThat(driver.ui(() -> control(ToolBar.class, "article.allHidden").isVisible())).isTrue();
        driver.ui(() -> {
            var article = window().getActivePage().getActiveEditor();
            window().getActivePage().closeEditor(article, false);
            OpenArticles.open(window().getActivePage(), casebook().requireStore(),
                    casebook().requireStore().articles().getFirst());
            return null;
        });
        driver.waitFor("the article again, without marks", () -> exists("article.allHidden")
                && control(ToolBar.class, "article.allHidden").isVisible());
        text = driver.ui(() -> control(StyledText.class, "article.text"));
        key(0, 'h');
        driver.waitFor("one hidden again", () -> rows().stream().filter(row -> !isShown(row)).count() == 1);
        assertThat(driver.ui(() -> control(ToolBar.class, "article.allHidden").isVisible())).isFalse();
    }

    @Test
    void nobodyIsAskedHowToChangeWhatIsNotTheirs() throws Exception {
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui.annotations"));
        driver.waitFor("both", () -> rows().size() == 2);
        var tree = driver.ui(() -> control(Tree.class, "annotations.tree"));
        driver.ui(() -> {
            tree.setSelection(Stream.of(tree.getItems()).flatMap(group -> Stream.of(group.getItems()))
                    .filter(row -> row.getText().equals("Ana Ruiz")).findFirst().orElseThrow());
            tree.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        for (char gesture : List.of('t', 'v')) {
            driver.ui(() -> {
                statusLine().setErrorMessage(null);
                return null;
            });
            driver.key(tree, 0, gesture);
            driver.waitFor("the reason", () -> says("This annotation is by Ben; only its analyst can change it."));
            assertThat(driver.ui(() -> filters())).isEmpty();
        }
    }

    private static IStatusLineManager statusLine() {
        return window().getActivePage().findView("org.scholion.ui.annotations").getViewSite().getActionBars()
                .getStatusLineManager();
    }

    private static boolean isShown(String row) {
        return !row.contains("hidden");
    }

    /** The rows in all groups. */
    private static List<String> rows() {
        return Stream.of(control(Tree.class, "annotations.tree").getItems())
                .flatMap(group -> Stream.of(group.getItems())).map(HiddenAnnotationsTest::words).sorted().toList();
    }

    private static String words(TreeItem row) {
        return row.getText() + ": " + row.getText(1);
    }
}
