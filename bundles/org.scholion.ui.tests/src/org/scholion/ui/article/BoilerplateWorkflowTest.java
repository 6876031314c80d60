package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** Boilerplate by keys and pointer: greyed, folded, opened, taken into the article and out of it again. */
class BoilerplateWorkflowTest extends WorkbenchTest {

    private static final String TEXT = """
            Harbour cranes stop

            Home
            News

            Sport and 👩‍👩‍👧 families

            The cranes stopped on Monday.

            Get our letter every day.

            It was calm again on Tuesday.

            Imprint

            Terms of use""";
    private static final List<String> BOILERPLATE = List.of("Home", "Sport", "Imprint", "Terms");
    private static final String FIRST_FOLD = "▸ 3 lines: Home · News · Sport and 👩‍👩‍👧 families";
    private static final String LAST_FOLD = "▸ 2 lines: Imprint · Terms of use";

    @TempDir
    private Path folder;
    private StyledText text;

    @BeforeEach
    void openArticle() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(TEXT).annotatedBy("Ben")
                .withMention(TEXT.indexOf("families"), TEXT.indexOf("families") + 8));
                var session = casebook.session(0, ScholionPreferences.analystName())) {
            session.setBoilerplate(session.article().getSegments().stream()
                    .filter(segment -> BOILERPLATE.stream()
                            .anyMatch(words -> TEXT.startsWith(words, segment.getBegin())))
                    .toList(), true);
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
        text = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.waitFor("the text", () -> text.getSize().y > 100);
    }

    @AfterEach
    void resetPreference() throws Exception {
        driver.ui(() -> {
            InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).remove(ScholionPreferences.FOLD_BOILERPLATE);
            return null;
        });
    }

    @Test
    void boilerplateIsFoldedAtFirstAndOneKeyOpensAndFoldsAll() throws Exception {
        assertThat(shown()).contains(FIRST_FOLD + "\u2002(1 annotation)", LAST_FOLD).doesNotContain("News\n");

        driver.key(text, 0, 'f');
        driver.waitFor("everything", () -> text.getText().equals(TEXT));
        driver.key(text, 0, 'f');
        driver.waitFor("the folds", () -> text.getText().contains(FIRST_FOLD) && text.getText().contains(LAST_FOLD));
    }

    @Test
    void clickOnTheLineOpensItAndOneBesideItFoldsItAgain() throws Exception {
        driver.click(text, () -> inside(FIRST_FOLD));
        driver.waitFor("the first fold to open", () -> text.getText().contains("Home\nNews"));
        assertThat(shown()).contains(LAST_FOLD);

        driver.click(text, () -> {
            var first = text.getLocationAtOffset(text.getText().indexOf("Home"));
            return new Point(first.x - 12, first.y + text.getLineHeight() / 2);
        });
        driver.waitFor("it to fold", () -> text.getText().contains(FIRST_FOLD));
    }

    @Test
    void enterSpaceAndRightOpenTheFoldAtTheCaretAndSpaceFoldsItAgain() throws Exception {
        for (int key : new int[] { SWT.CR, ' ', SWT.ARROW_RIGHT }) {
            caret(FIRST_FOLD, 4);
            driver.key(text, 0, key);
            driver.waitFor("the fold to open", () -> text.getText().contains("Home\nNews"));
            assertThat(driver.ui(() -> text.getCaretOffset())).isEqualTo(TEXT.indexOf("Home"));
            assertThat(own()).as("Enter marks nothing").isEmpty();
            driver.key(text, 0, ' ');
            driver.waitFor("it to fold", () -> text.getText().contains(FIRST_FOLD));
        }
        assertThat(driver.ui(() -> text.getCaretOffset())).isEqualTo(shown().indexOf(FIRST_FOLD));
    }

    @Test
    void segmentAtTheCaretIsBoilerplateAndNoMoreInOrderWithAnnotations() throws Exception {
        mark("letter", 'm');
        caret("letter", 2);
        driver.key(text, 0, 'b');
        driver.waitFor("boilerplate", () -> kind("Get our") == SegmentKind.BOILERPLATE);
        assertThat(driver.ui(() -> UiDriver.shows(window().getShell(), "This segment is boilerplate now."))).isTrue();
        assertThat(shown()).as("what the reader looks at stays open").contains("Get our letter every day.");
        mark("Tuesday", 't');

        driver.key(text, SWT.CTRL, 'z');
        driver.waitFor("no time", () -> quotes().equals(List.of("letter")));
        assertThat(kindInUi("Get our")).isEqualTo(SegmentKind.BOILERPLATE);
        driver.key(text, SWT.CTRL, 'z');
        driver.waitFor("article text", () -> kind("Get our") == SegmentKind.PARAGRAPH);
        assertThat(own()).containsExactly("letter");
        driver.key(text, SWT.CTRL | SWT.SHIFT, 'z');
        driver.waitFor("boilerplate again", () -> kind("Get our") == SegmentKind.BOILERPLATE);
        driver.key(text, SWT.CTRL | SWT.SHIFT, 'z');
        driver.waitFor("the time again", () -> quotes().equals(List.of("letter", "Tuesday")));

        caret("letter", 2);
        driver.key(text, 0, 'b');
        driver.waitFor("article text", () -> kind("Get our") == SegmentKind.PARAGRAPH);
        assertThat(driver.ui(() -> UiDriver.shows(window().getShell(), "This segment is part of the article now.")))
                .isTrue();
        assertThat(driver.ui(() -> casebook().requireStore().read(session().article().getId()).article().getSegments()
                .stream().noneMatch(segment -> segment.isSetExtractedKind()
                        && TEXT.startsWith("Get our", segment.getBegin()))))
                .isTrue();
    }

    @Test
    void allSegmentsOfAFoldOrOfASelectionChangeAtOnce() throws Exception {
        caret(FIRST_FOLD, 4);
        driver.key(text, 0, 'b');
        driver.waitFor("the text", () -> text.getText().contains("Home\nNews"));
        assertThat(kindInUi("Home")).isEqualTo(SegmentKind.PARAGRAPH);
        assertThat(kindInUi("Sport")).isEqualTo(SegmentKind.PARAGRAPH);
        assertThat(driver.ui(() -> UiDriver.shows(window().getShell(), "2 segments are part of the article now.")))
                .isTrue();

        driver.ui(() -> {
            int begin = text.getText().indexOf("cranes stopped");
            text.setSelection(begin, text.getText().indexOf("calm again"));
            return null;
        });
        driver.key(text, 0, 'b');
        driver.waitFor("three segments",
                () -> UiDriver.shows(window().getShell(), "3 segments are boilerplate now."));
        assertThat(List.of(kindInUi("The cranes"), kindInUi("Get our"), kindInUi("It was")))
                .containsOnly(SegmentKind.BOILERPLATE);
        driver.key(text, 0, ' ');
        driver.waitFor("one fold", () -> text.getText().contains("▸ 5 lines: The cranes stopped"));
    }

    @Test
    void annotationInAFoldOpensItWhenItIsVisited() throws Exception {
        driver.key(text, SWT.CTRL, SWT.HOME);
        driver.key(text, 0, SWT.TAB);
        driver.waitFor("the fold to open", () -> text.getText().contains("Home\nNews"));
        assertThat(driver.ui(() -> editor().currentAnnotation().map(BoilerplateWorkflowTest::quote)))
                .contains("families");
        assertThat(driver.ui(() -> text.getCaretOffset())).isEqualTo(TEXT.indexOf("families"));

        driver.key(text, 0, 'f');
        driver.waitFor("the other fold to open", () -> text.getText().equals(TEXT));
        driver.key(text, 0, 'f');
        driver.waitFor("the folds", () -> text.getText().contains(FIRST_FOLD));
        driver.ui(() -> {
            var view = window().getActivePage().showView("org.scholion.ui.annotations");
            view.getSite().getSelectionProvider().setSelection(
                    new StructuredSelection(session().others().get(0).getAnnotations().get(0)));
            return null;
        });
        driver.waitFor("the fold to open from the list", () -> text.getText().contains("Home\nNews"));
    }

    @Test
    void nothingIsMarkedAtAFoldAndASelectionOverItTakesAllOfIt() throws Exception {
        caret(FIRST_FOLD, 14);
        driver.key(text, 0, 'm');
        driver.waitFor("the reason", () -> UiDriver.shows(window().getShell(), "Nothing to mark"));
        assertThat(own()).isEmpty();

        int begin = driver.ui(() -> {
            int from = text.getText().indexOf("stop\n\n▸");
            text.setSelection(from, text.getText().indexOf("The cranes") + 10);
            return from;
        });
        driver.ui(() -> window().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null));
        var copied = TEXT.substring(begin, TEXT.indexOf("The cranes") + 10);
        assertThat(driver.ui(() -> {
            var clipboard = new Clipboard(UiDriver.display());
            try {
                return clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        })).isEqualTo(copied);
        driver.key(text, 0, 'c');
        driver.waitFor("the claim", () -> quotes().equals(List.of(copied)));
        assertThat(shown()).contains("(2 annotations)");
    }

    @Test
    void preferenceOpensAndFoldsAndHoldsForTheNextArticle() throws Exception {
        driver.ui(() -> {
            InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).putBoolean(ScholionPreferences.FOLD_BOILERPLATE,
                    false);
            return null;
        });
        driver.waitFor("everything", () -> text.getText().equals(TEXT));
        driver.ui(() -> {
            window().getActivePage().closeAllEditors(false);
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("everything again", () -> control(StyledText.class, "article.text").getText().equals(TEXT));
    }

    private void caret(String words, int in) throws Exception {
        driver.ui(() -> {
            text.setSelection(text.getText().indexOf(words) + in);
            return null;
        });
    }

    private Point inside(String words) {
        var begin = text.getLocationAtOffset(text.getText().indexOf(words) + 6);
        return new Point(begin.x + 2, begin.y + text.getLineHeight() / 2);
    }

    private void mark(String words, char key) throws Exception {
        driver.ui(() -> {
            int begin = text.getText().indexOf(words);
            text.setSelection(begin, begin + words.length());
            return null;
        });
        driver.key(text, 0, key);
        driver.waitFor("the mark on " + words, () -> quotes().contains(words));
    }

    private String shown() throws Exception {
        return driver.ui(() -> text.getText());
    }

    private static ArticleEditor editor() {
        return (ArticleEditor) window().getActivePage().getActiveEditor();
    }

    private static ArticleSession session() {
        return editor().session();
    }

    private static SegmentKind kind(String words) {
        return session().article().getSegments().stream()
                .filter(segment -> TEXT.startsWith(words, segment.getBegin())).map(Segment::getKind).findFirst()
                .orElseThrow();
    }

    private SegmentKind kindInUi(String words) throws Exception {
        return driver.ui(() -> kind(words));
    }

    private List<String> own() throws Exception {
        return driver.ui(BoilerplateWorkflowTest::quotes);
    }

    private static List<String> quotes() {
        return session().own().getAnnotations().stream().map(BoilerplateWorkflowTest::quote).toList();
    }

    private static String quote(SpanAnnotation annotation) {
        return annotation.getAnchors().get(0).getQuote();
    }
}
