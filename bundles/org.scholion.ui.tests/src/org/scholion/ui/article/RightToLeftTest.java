package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.testing.WorkbenchTest;

/** An article in Hebrew reads from the right, and marks hit the words they are meant for. */
class RightToLeftTest extends WorkbenchTest {

    private static final String FIRST = "המנוף של Brindlevane עצר בלילה.";
    private static final String TEXT = FIRST + "\n\nThe statement is in English.";

    @TempDir
    private Path folder;
    private StyledText text;

    @BeforeEach
    void open() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("One").withText(TEXT)).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().getFirst());
            return null;
        });
        driver.waitFor("the article", () -> control(StyledText.class, "article.text") != null);
        text = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.waitFor("its text", () -> text.getText().equals(TEXT));
    }

    private int x(int offset) {
        return text.getLocationAtOffset(offset).x;
    }

    @Test
    void lineStartsAtTheRightAndGoesOnToTheLeftOfANameInLatinLetters() throws Exception {
        int name = FIRST.indexOf("Brindlevane");
        driver.waitFor("the layout", () -> x(1) > text.getClientArea().width / 2);
        driver.ui(() -> {
            var words = text.getTextBounds(0, name - 2);
            var latin = text.getTextBounds(name, name + 10);
            var rest = text.getTextBounds(name + 12, FIRST.length() - 1);
            assertThat(words.x).isGreaterThanOrEqualTo(latin.x + latin.width);
            assertThat(rest.x + rest.width).isLessThanOrEqualTo(latin.x);
            int english = TEXT.indexOf("The");
            assertThat(x(english)).isLessThan(text.getClientArea().width / 2);
            assertThat(text.getLine(0)).isEqualTo(FIRST); // what the direction needs is nowhere in the text
            return null;
        });
    }

    @Test
    void doubleClickAndKeyMarkTheWordUnderThePointer() throws Exception {
        int word = FIRST.indexOf("בלילה");
        driver.waitFor("the layout", () -> x(1) > text.getClientArea().width / 2);
        driver.ui(() -> {
            var place = text.getTextBounds(word + 2, word + 2);
            int offset = text.getOffsetAtPoint(new Point(place.x + place.width / 2,
                    place.y + place.height / 2));
            assertThat(offset).isBetween(word + 1, word + 3);
            text.setCaretOffset(offset);
            return null;
        });
        driver.key(text, 0, 'm');
        driver.waitFor("the mark", () -> {
            var own = ((ArticleEditor) window().getActivePage().getActiveEditor()).session().own().getAnnotations();
            return own.size() == 1 && own.getFirst() instanceof SpanAnnotation mark
                    && mark.getAnchors().getFirst().getQuote().equals("בלילה");
        });
        driver.key(text, SWT.MOD1, 'z');
    }
}
