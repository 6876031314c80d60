package org.scholion.ui.testing;

import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.model.Anchor;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;

/** A test with one article open, whose gestures are made by real keys and the pointer. */
public abstract class OpenArticleTest extends WorkbenchTest {

    @TempDir
    protected Path folder;
    protected StyledText text;
    protected Pointer pointer;

    /** What the article says. */
    protected abstract String words();

    /** For tests that need more than one article. */
    protected CasebookFixture casebook(Path where) throws Exception {
        return aCasebook(where).with(anArticle().withText(words()));
    }

    @BeforeEach
    void openArticle() throws Exception {
        casebook(folder.resolve("c")).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().requireStore();
            var article = store.articles().stream().filter(summary -> isShown(summary.id())).findFirst();
            OpenArticles.open(window().getActivePage(), store, article.orElseThrow());
            return null;
        });
        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
        text = driver.ui(() -> control(StyledText.class, "article.text"));
        pointer = new Pointer(driver, text);
        driver.waitFor("the text", () -> text.getSize().y > 100);
        driver.ui(() -> {
            editor().text().setCaret(0); // not where another test left the same words
            return null;
        });
    }

    private boolean isShown(String article) {
        try {
            return casebook().requireStore().read(article).text().equals(words());
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    protected static ArticleEditor editor() {
        return (ArticleEditor) window().getActivePage().getActiveEditor();
    }

    protected void select(String selected) throws Exception {
        driver.ui(() -> {
            int begin = words().indexOf(selected);
            editor().text().select(begin, begin + selected.length());
            return null;
        });
    }

    protected void caretIn(String there) throws Exception {
        driver.ui(() -> {
            editor().text().setCaret(words().indexOf(there) + 1);
            return null;
        });
    }

    protected void mark(String selected, char key) throws Exception {
        select(selected);
        driver.key(text, 0, key);
        driver.waitFor("the mark on " + selected, () -> quotes().contains(selected));
    }

    protected void key(int modifiers, int key) throws Exception {
        driver.key(text, modifiers, key);
    }

    /** Types in the window of choices that is open, and chooses the first row. */
    protected void pick(int modifiers, String typed) throws Exception {
        driver.waitFor("the choices", () -> !filters().isEmpty());
        for (char c : typed.toCharArray()) {
            driver.key(driver.ui(() -> filters().get(0)), 0, c);
        }
        driver.waitFor(typed + " to be typed", () -> filters().get(0).getText().equals(typed));
        var filter = driver.ui(() -> filters().get(0));
        driver.key(filter, modifiers, SWT.CR);
        driver.waitFor("the choice", filter::isDisposed);
    }

    protected static List<Text> filters() {
        return List.of(UiDriver.display().getShells()).stream().filter(shell -> shell.isVisible())
                .flatMap(shell -> UiDriver.controls(shell).stream())
                .filter(control -> "pick.filter".equals(control.getData("org.scholion.id"))).map(Text.class::cast)
                .toList();
    }

    /** The middle of the words on the screen. */
    protected Supplier<Point> place(String there) {
        return () -> {
            int begin = words().indexOf(there) + there.length() / 2;
            var bounds = editor().text().boundsOf(begin).orElseThrow();
            return new Point(bounds.x + 1, bounds.y + bounds.height / 2);
        };
    }

    /** What the analyst's annotations rest on, parts joined by "+", in order of their making. */
    protected static List<String> quotes() {
        return window().getActivePage().getActiveEditor() instanceof ArticleEditor editor
                ? editor.session().own().getAnnotations().stream().map(OpenArticleTest::quote).toList()
                : List.of();
    }

    protected static String quote(SpanAnnotation annotation) {
        return annotation.getAnchors().stream().map(Anchor::getQuote).collect(Collectors.joining("+"));
    }

    protected static SpanAnnotation annotation(String quote) {
        return editor().session().own().getAnnotations().stream().filter(mark -> quote(mark).equals(quote)).findFirst()
                .orElseThrow();
    }

    /** Whether the status line says that. */
    protected static boolean says(String message) {
        return UiDriver.shows(window().getShell(), message);
    }
}
