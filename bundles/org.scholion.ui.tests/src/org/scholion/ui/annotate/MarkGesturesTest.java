package org.scholion.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;
import org.scholion.ui.marking.CurrentLayer;
import org.scholion.ui.testing.OpenArticleTest;

/** Marks made, changed, moved, split and joined by keys and pointer, each undone as one step. */
class MarkGesturesTest extends OpenArticleTest {

    private static final String TEXT = """
            The harbour operator, Ana Ruiz, reportedly left in the U.S. on Monday. Nobody knows why she left.

            “We stop,” she said. It paid 5 million.""";

    @Override
    protected String words() {
        return TEXT;
    }

    @AfterEach
    void unstick() throws Exception {
        driver.ui(() -> {
            CurrentLayer.service().setSticky(false);
            return null;
        });
    }

    @Test
    void quickPickMarksWithATagThatTheLayersKeyThenUses() throws Exception {
        select("Ana Ruiz");
        key(SWT.SHIFT, SWT.CR);
        pick(0, "person");
        driver.waitFor("the mark", () -> quotes().equals(List.of("Ana Ruiz")));
        assertThat(driver.ui(() -> annotation("Ana Ruiz").getTag())).isEqualTo("person");
        assertThat(driver.ui(() -> editor().session().undoLabel())).contains("Mark as mention");

        mark("harbour operator", 'm');
        assertThat(driver.ui(() -> annotation("harbour operator").getTag())).as("the layer's current tag")
                .isEqualTo("person");
        select("5 million");
        key(SWT.CTRL, ' ');
        pick(0, "");
        driver.waitFor("the recent choice first", () -> quotes().contains("5 million"));
        assertThat(driver.ui(() -> annotation("5 million").getTag())).isEqualTo("person");
        key(SWT.CTRL, 'z');
        driver.waitFor("undo", () -> !quotes().contains("5 million"));
    }

    @Test
    void keyThatTheCodebookGivesToALayerMarksAtOnce() throws Exception {
        driver.ui(() -> {
            casebook().requireStore().edits().edit("Change key",
                    draft -> Codebooks.layer(draft.codebook(), "claim").orElseThrow().setKey("Y"));
            return null;
        });
        select("reportedly left");
        key(0, 'y');
        driver.waitFor("the mark", () -> quotes().equals(List.of("reportedly left")));
        assertThat(driver.ui(() -> annotation("reportedly left").getLayer())).isEqualTo("claim");
    }

    @Test
    void quickPickChangesTheAnnotationAtTheCaretOrAddsAnother() throws Exception {
        mark("reportedly left", 'c');
        caretIn("left in");
        key(SWT.SHIFT, SWT.CR);
        pick(0, "rumour");
        driver.waitFor("the tag", () -> "rumour".equals(annotation("reportedly left").getTag()));
        key(SWT.SHIFT, SWT.CR);
        pick(SWT.CTRL, "incident");
        driver.waitFor("another annotation", () -> quotes().equals(List.of("reportedly left", "reportedly left")));
        assertThat(driver.ui(() -> editor().session().own().getAnnotations().get(1).getLayer())).isEqualTo("event");
    }

    @Test
    void endsMoveByWordCharacterAndSentenceAndOneUndoTakesAllBack() throws Exception {
        mark("operator", 'm');
        key(SWT.ALT, SWT.ARROW_RIGHT);
        driver.waitFor("the end a word on", () -> quotes().equals(List.of("operator, Ana")));
        key(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
        driver.waitFor("the begin a word back", () -> quotes().equals(List.of("harbour operator, Ana")));
        key(SWT.ALT | SWT.CTRL, SWT.ARROW_LEFT);
        driver.waitFor("the end a character back", () -> quotes().equals(List.of("harbour operator, An")));
        key(SWT.ALT, SWT.ARROW_DOWN);
        driver.waitFor("the end at the sentence's", () -> quotes().get(0).endsWith("in the U.S. on Monday."));
        while (driver.ui(() -> editor().session().undoLabel().orElseThrow().equals("Move end"))) {
            var now = driver.ui(() -> quotes());
            key(SWT.CTRL, 'z');
            driver.waitFor("undo", () -> !quotes().equals(now));
        }
        assertThat(driver.ui(() -> quotes())).containsExactly("operator");
    }

    @Test
    void annotationIsExtendedSplitAndGetsParts() throws Exception {
        mark("reportedly", 'c');
        select("left in the U.S.");
        key(0, 'w');
        driver.waitFor("the extension", () -> quotes().equals(List.of("reportedly left in the U.S.")));
        caretIn(" in the");
        key(0, 's');
        driver.waitFor("two pieces", () -> quotes().equals(List.of("reportedly left", "in the U.S.")));
        select("she left");
        key(SWT.SHIFT, 'p');
        driver.waitFor("a further part", () -> quotes().contains("in the U.S.+she left"));
        caretIn("she left");
        key(SWT.SHIFT, SWT.DEL);
        driver.waitFor("the part to go", () -> quotes().equals(List.of("reportedly left", "in the U.S.")));
        for (int steps = 4; steps > 0; steps--) {
            var label = driver.ui(() -> editor().session().undoLabel().orElseThrow());
            key(SWT.CTRL, 'z');
            driver.waitFor("undo of " + label, () -> !editor().session().undoLabel().orElse("").equals(label));
        }
        assertThat(driver.ui(() -> quotes())).containsExactly("reportedly");
    }

    @Test
    void partsChosenWithCtrlAndThePointerAreMarkedAsOne() throws Exception {
        pointer.click(0, 2, place("reportedly"));
        driver.waitFor("the word", () -> isSelected("reportedly"));
        pointer.click(SWT.CTRL, 2, place("Monday"));
        driver.waitFor("another word and a part", () -> isSelected("Monday") && parts() == 1);
        pointer.drag(SWT.CTRL, 1, edge("she left", 0), edge("she left", 8));
        driver.waitFor("a third one", () -> isSelected("she left") && parts() == 2);
        key(0, 'c');
        driver.waitFor("one annotation", () -> quotes().equals(List.of("reportedly+Monday+she left")));
        assertThat(driver.ui(() -> parts())).isZero();
    }

    @Test
    void partsChosenByKeysAreMarkedAsOneAndEscapeLetsGo() throws Exception {
        select("reportedly");
        key(0, 'p');
        driver.waitFor("a part", () -> parts() == 1 && says("One part is chosen"));
        key(0, SWT.ESC);
        driver.waitFor("no part", () -> parts() == 0);
        key(0, 'p');
        driver.waitFor("a part again", () -> parts() == 1);
        select("she left");
        key(0, 'e');
        driver.waitFor("one annotation", () -> quotes().equals(List.of("reportedly+she left")));
    }

    @Test
    void clicksSelectWordSentenceAndParagraph() throws Exception {
        pointer.click(0, 2, place("operator"));
        driver.waitFor("the word", () -> isSelected("operator"));
        pointer.click(0, 3, place("Nobody"));
        driver.waitFor("the sentence", () -> isSelected("Nobody knows why she left."));
        pointer.click(0, 4, place("paid"));
        driver.waitFor("the paragraph", () -> isSelected("“We stop,” she said. It paid 5 million."));
    }

    @Test
    void stickyLayerMarksEachSelectionUntilEscape() throws Exception {
        mark("operator", 'c');
        key(0, 'l');
        driver.waitFor("the sticky layer", () -> CurrentLayer.service().isSticky());
        pointer.drag(0, 1, edge("Nobody", 0), edge("Nobody", 6));
        driver.waitFor("a mark at once", () -> quotes().contains("Nobody"));
        pointer.click(0, 2, place("Monday"));
        driver.waitFor("a mark on a double-click", () -> quotes().contains("Monday"));
        caretIn("“We");
        key(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
        driver.waitFor("a mark by keys", () -> quotes().size() == 4);
        key(0, SWT.ESC);
        driver.waitFor("the end of it", () -> !CurrentLayer.service().isSticky());
        pointer.click(0, 2, place("paid"));
        driver.waitFor("a selection that stays", () -> isSelected("paid"));
        assertThat(driver.ui(() -> quotes())).hasSize(4);
    }

    @Test
    void keyGoesThroughAnnotationsThatOverlapAtTheCaret() throws Exception {
        mark("reportedly left in the U.S.", 'c');
        mark("left in", 'e');
        mark("left", 'm');
        caretIn("left");
        driver.waitFor("the innermost", () -> isCurrent("left"));
        for (var next : List.of("left in", "reportedly left in the U.S.", "left")) {
            key(0, 'o');
            driver.waitFor(next, () -> isCurrent(next));
        }
    }

    @Test
    void roughSelectionIsTrimmedAndBlankOneIsRefused() throws Exception {
        driver.ui(() -> {
            int begin = TEXT.indexOf(", Ana Ruiz, ");
            editor().text().select(begin, begin + ", Ana Ruiz, ".length());
            return null;
        });
        key(0, 'm');
        driver.waitFor("the name alone", () -> quotes().equals(List.of("Ana Ruiz")));
        driver.ui(() -> {
            int begin = TEXT.indexOf("\n\n");
            editor().text().select(begin, begin + 2);
            return null;
        });
        key(0, 'm');
        driver.waitFor("why not", () -> says("only blanks are selected"));
    }

    @Test
    void boilerplateKeyOnABlankLineTakesTheNearestParagraph() throws Exception {
        driver.ui(() -> {
            editor().text().setCaret(TEXT.indexOf("\n\n") + 1);
            return null;
        });
        key(0, 'b');
        driver.waitFor("boilerplate", () -> says("This segment is boilerplate now."));
    }

    private static Supplier<Point> edge(String words, int offset) {
        return () -> {
            var bounds = editor().text().boundsOf(TEXT.indexOf(words) + offset).orElseThrow();
            return new Point(bounds.x + 1, bounds.y + bounds.height / 2);
        };
    }

    private static boolean isCurrent(String quote) {
        return editor().currentAnnotation().map(OpenArticleTest::quote).filter(quote::equals).isPresent();
    }

    private static int parts() {
        return editor().gestures().parts().size();
    }

    private static boolean isSelected(String words) {
        return editor().text().selection().map(span -> span.of(TEXT)).filter(words::equals).isPresent();
    }
}
