package org.scholion.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.testing.WorkbenchTest;

/** Finds in an article by keys. */
class FindBarTest extends WorkbenchTest {

    private static final String TEXT = "The crane stopped. A crane operator saw the Crane stop.\n\n" + "Nothing.\n\n"
            .repeat(200) + "The last crane.";

    @TempDir
    private Path folder;

    @BeforeEach
    void openArticle() throws Exception {
        open(TEXT);
    }

    private void open(String words) throws Exception {
        var place = folder.resolve("c" + words.length());
        aCasebook(place).with(anArticle().titled("Cranes").withText(words)).close();
        driver.ui(() -> {
            casebook().open(place);
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the article", () -> text() != null && text().text().equals(words));
        driver.ui(() -> {
            text().setCaret(0); // not where a test before left it
            return null;
        });
    }

    @Test
    void wordsTypedInTheBarAreFoundCountedAndSelectedOnEscape() throws Exception {
        var article = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.key(article, SWT.CTRL, 'f');
        driver.waitFor("the bar", () -> field().isVisible() && field().isFocusControl());
        type("crane");
        driver.waitFor("four hits", () -> status().equals("1 of 4"));
        driver.key(driver.ui(FindBarTest::field), 0, SWT.CR);
        driver.waitFor("the second", () -> status().equals("2 of 4"));
        driver.key(driver.ui(FindBarTest::field), SWT.SHIFT, SWT.CR);
        driver.key(driver.ui(FindBarTest::field), SWT.SHIFT, SWT.CR);
        driver.waitFor("the last, far below", () -> status().equals("4 of 4")
                && text().view().orElseThrow().end() == TEXT.length());
        driver.key(driver.ui(FindBarTest::field), 0, SWT.ESC);
        driver.waitFor("the hit selected in the text", () -> text().selection().map(span -> span.of(TEXT))
                .equals(Optional.of("crane")) && article.isFocusControl());
        assertThat(driver.ui(() -> text().selection().orElseThrow().begin())).isEqualTo(TEXT.lastIndexOf("crane"));

        driver.key(article, 0, SWT.F3);
        driver.waitFor("the first again", () -> text().caret() == TEXT.indexOf("crane"));
        driver.key(article, SWT.SHIFT, SWT.F3);
        driver.waitFor("the last again", () -> text().caret() == TEXT.lastIndexOf("crane"));
    }

    @Test
    void lettersInTheBarAreWordsAndNotKeysThatMark() throws Exception {
        var article = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.key(article, SWT.CTRL, 'f');
        driver.waitFor("the bar", () -> field().isFocusControl());
        driver.ui(() -> {
            field().setText("");
            return null;
        });
        for (char letter : "me".toCharArray()) {
            driver.key(driver.ui(FindBarTest::field), 0, letter);
        }
        driver.waitFor("the letters", () -> field().getText().equals("me"));
        assertThat(driver.ui(() -> editor().session().own().getAnnotations())).isEmpty();
        driver.key(driver.ui(FindBarTest::field), 0, SWT.ESC);
        driver.waitFor("the text", article::isFocusControl);
        driver.ui(() -> {
            text().select(4, 9);
            return null;
        });
        driver.key(article, 0, 'm');
        driver.waitFor("a mark", () -> editor().session().own().getAnnotations().size() == 1);
    }

    @Test
    void optionsNarrowTheSearchAndABrokenExpressionIsToldInTheBar() throws Exception {
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.CTRL, 'f');
        driver.waitFor("the bar", () -> field().isFocusControl());
        type("Crane");
        option(0);
        driver.waitFor("one with a capital", () -> status().equals("1 of 1"));
        option(0);
        option(2);
        type("cr(");
        driver.waitFor("what is wrong", () -> status().contains("Unclosed group"));
        type("cr.n[e]");
        driver.waitFor("hits of the expression", () -> status().endsWith("of 4"));
        option(2);
        type("nowhere");
        driver.waitFor("none", () -> status().equals("Not found"));
    }

    @Test
    void hugeTextIsSearchedWithoutAPauseAndAnEndlessExpressionCanBeTypedOver() throws Exception {
        var words = IntStream.range(0, 4_000).mapToObj(i -> "Paragraph " + i + " of a long text about grain.")
                .reduce(new StringBuilder(), (all, line) -> all.append(line).append("\n\n"), StringBuilder::append)
                .append("a".repeat(600)).toString();
        open(words);
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.CTRL, 'f');
        driver.waitFor("the bar", () -> field().isFocusControl());
        type("grain");
        driver.waitFor("all hits", () -> status().contains("4,000") && !status().contains("searching"));
        option(2);
        type("a*a*a*a*a*a*a*a*c");
        driver.waitFor("the search to go on", () -> status().equals("Searching…"));
        type("3999 of");
        driver.waitFor("the other search", () -> status().equals("1 of 1"));
        option(2);
    }

    private void type(String words) throws Exception {
        driver.ui(() -> {
            field().setText(words);
            return null;
        });
    }

    private void option(int index) throws Exception {
        driver.ui(() -> {
            var item = control(ToolBar.class, "find.options").getItem(index);
            item.setSelection(!item.getSelection());
            item.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static ArticleEditor editor() {
        return window().getActivePage().getActiveEditor() instanceof ArticleEditor editor ? editor : null;
    }

    private static ReadingText text() {
        return editor() == null ? null : editor().text();
    }

    private static Text field() {
        return control(Text.class, "find.text");
    }

    private static String status() {
        return control(Label.class, "find.status").getText();
    }
}
