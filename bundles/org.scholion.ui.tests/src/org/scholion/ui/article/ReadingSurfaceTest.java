package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** What is painted around the text, by pointer and keys, and a text so long that the widget holds a window of it. */
class ReadingSurfaceTest extends WorkbenchTest {

    private static final String PARAGRAPH = "The cranes of the harbour stood still for a night, and nobody said why. "
            .repeat(8).strip();

    @TempDir
    private Path folder;
    private StyledText text;

    @Test
    void clickOnAStripeSelectsItsAnnotation() throws Exception {
        open(article(6), new Span(40, 150), new Span(300, 320));

        driver.click(text, () -> beside(300, -20 - 2));
        driver.waitFor("the second annotation", () -> isCurrent(300));
        driver.click(text, () -> beside(110, -20 - 2));
        driver.waitFor("the first annotation", () -> isCurrent(40));
        assertThat(driver.ui(() -> text.getSelectionCount())).isZero();
    }

    @Test
    void clickOnAnArcSelectsTheRelation() throws Exception {
        open(article(6), new Span(40, 60), new Span(700, 720));
        var relation = driver.ui(() -> {
            var own = editor().session().own().getAnnotations();
            return editor().session().relate(layer("supports"), own.get(0), own.get(1));
        });

        driver.click(text, () -> {
            int x = text.getClientArea().width - text.getRightMargin() + 8 + 10;
            return new Point(x, (beside(40, 0).y + beside(700, 0).y) / 2);
        });
        driver.waitFor("the relation", () -> current() == relation);
        driver.key(text, 0, SWT.DEL);
        driver.waitFor("no relation", () -> editor().session().own().getRelations().isEmpty());
    }

    @Test
    void clickOnTheOverviewGoesToTheMarkThere() throws Exception {
        var words = article(400);
        int far = words.length() * 3 / 4;
        open(words, new Span(40, 60), new Span(far, far + 30));
        var overview = driver.ui(() -> control(Canvas.class, "article.overview"));

        driver.click(overview,
                () -> new Point(8, (int) ((long) overview.getClientArea().height * far / words.length())));
        driver.waitFor("the far annotation", () -> isCurrent(far));
        assertThat(driver.ui(() -> editor().text().view().orElseThrow().contains(far))).isTrue();

        driver.click(overview, () -> new Point(8, overview.getClientArea().height / 2));
        driver.waitFor("the middle", () -> editor().text().view()
                .filter(view -> view.contains(words.length() / 2)).isPresent());
    }

    @Test
    void legendHidesALayerAndShowsItAgain() throws Exception {
        open(article(6), new Span(40, 60), new Span(700, 720));
        driver.key(text, SWT.SHIFT, 'l');
        driver.waitFor("the legend", () -> UiDriver.exists("legend.layers"));
        var layers = driver.ui(() -> control(Table.class, "legend.layers"));
        int claim = driver.ui(() -> {
            int row = 0;
            while (!layers.getItem(row).getText().equals("Claim")) {
                row++;
            }
            return row;
        });
        assertThat(driver.ui(() -> layers.getItem(claim).getText(1))).isEqualTo("2");

        goTo(layers, claim);
        driver.key(layers, 0, ' ');
        driver.waitFor("no marks", () -> editor().text().annotationsAt(inside(45)).isEmpty());
        driver.key(layers, 0, ' ');
        driver.waitFor("the marks again", () -> !layers.getItem(claim).getText().isEmpty()
                && !editor().text().annotationsAt(inside(45)).isEmpty());
        driver.key(layers, 0, SWT.ESC);
        driver.waitFor("the legend to close", layers::isDisposed);
    }

    @Test
    void othersAreHiddenFromWhoCodesUntilTheLegendShowsThem() throws Exception {
        openWithAMarkOfAnother();
        assertThat(driver.ui(() -> editor().text().annotationsAt(inside(45)))).hasSize(1);
        assertThat(driver.ui(() -> editor().text().annotationsAt(inside(305)))).isEmpty();

        driver.key(text, SWT.SHIFT, 'l');
        driver.waitFor("the legend", () -> UiDriver.exists("legend.layers"));
        var analysts = driver.ui(() -> control(Table.class, "legend.analysts"));
        goTo(analysts, 1);
        driver.key(analysts, 0, ' ');
        driver.waitFor("Ben's mark", () -> !editor().text().annotationsAt(inside(305)).isEmpty());
        driver.key(analysts, 0, SWT.ESC);
    }

    @Test
    void oneKeyShowsWhatOthersMarkedAndThatIsRememberedForTheCasebook() throws Exception {
        openWithAMarkOfAnother();
        driver.waitFor("the notice", () -> notice().isVisible()
                && notice().getItem(0).getText().equals("1 analyst hidden"));

        driver.key(text, SWT.SHIFT, 'h');
        driver.waitFor("Ben's mark", () -> !editor().text().annotationsAt(inside(305)).isEmpty()
                && !notice().isVisible() && UiDriver.shows(window().getShell(), "are shown in this casebook"));
        driver.ui(() -> {
            var store = casebook().requireStore();
            window().getActivePage().closeAllEditors(false);
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            text = control(StyledText.class, "article.text");
            return null;
        });
        driver.waitFor("Ben's mark again", () -> !editor().text().annotationsAt(inside(305)).isEmpty());
        driver.key(text, SWT.SHIFT, 'h');
        driver.waitFor("the own mark alone", () -> editor().text().annotationsAt(inside(305)).isEmpty()
                && !editor().text().annotationsAt(inside(45)).isEmpty() && notice().isVisible());
    }

    private static ToolBar notice() {
        return control(ToolBar.class, "article.others");
    }

    private void openWithAMarkOfAnother() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(article(6)).annotatedBy("Ben")
                .withMention(300, 320)); var session = casebook.session(0, ScholionPreferences.analystName())) {
            session.annotate(Codebooks.layer(session.codebook(), "claim").orElseThrow(), null,
                    List.of(new Span(40, 60)));
        }
        open();
    }

    @Test
    void keysReachBothEndsOfALongArticleAndSelectAndMarkThere() throws Exception {
        var words = article(900);
        open(words, new Span(40, 60));
        assertThat(driver.ui(() -> text.getCharCount())).as("a window").isLessThan(words.length() / 4);

        driver.key(text, SWT.CTRL, SWT.END);
        driver.waitFor("the end", () -> editor().text().caret() == words.length()
                && editor().text().view().orElseThrow().end() == words.length());
        driver.key(text, 0, 'c');
        driver.waitFor("the last word", () -> quotes().contains("why"));
        assertThat(driver.ui(() -> editor().currentAnnotation().orElseThrow().getAnchors().get(0).getBegin()))
                .isEqualTo(words.lastIndexOf("why"));

        driver.key(text, SWT.CTRL, SWT.END);
        driver.key(text, SWT.CTRL | SWT.SHIFT, SWT.HOME);
        driver.waitFor("everything", () -> editor().text().selection().filter(new Span(0, words.length())::equals)
                .isPresent() && editor().text().caret() == 0);
        assertThat(copied()).isEqualTo(words);

        driver.key(text, 0, SWT.PAGE_DOWN);
        driver.waitFor("nothing selected", () -> editor().text().selection().isEmpty());
        int last = 0;
        for (int page = 0; page < 30; page++) {
            int before = last;
            driver.key(text, 0, SWT.PAGE_DOWN);
            driver.waitFor("another page", () -> editor().text().caret() > before);
            last = driver.ui(() -> editor().text().caret());
        }
        assertThat(last).as("beyond what the widget held").isGreaterThan(20_000);
        driver.key(text, SWT.SHIFT, SWT.PAGE_UP);
        int end = last;
        driver.waitFor("a page selected", () -> editor().text().selection().filter(span -> span.end() == end)
                .isPresent());
    }

    /** Wherever the page ends: on a line or between two. */
    @Test
    void pageDownGoesOnInAParagraphThatIsLongerThanThePage() throws Exception {
        open(PARAGRAPH.concat(" ").repeat(500).strip(), new Span(40, 60));
        var shell = driver.ui(() -> text.getShell());
        var before = driver.ui(shell::getSize);
        try {
            for (int height = 700; height < 760; height += 6) {
                int wanted = height;
                int held = driver.ui(() -> text.getClientArea().height);
                driver.ui(() -> {
                    shell.setSize(1280, wanted);
                    return null;
                });
                driver.waitFor("another height", () -> text.getClientArea().height != held);
                driver.key(text, SWT.CTRL, SWT.HOME);
                driver.waitFor("the beginning", () -> editor().text().caret() == 0);
                driver.key(text, 0, SWT.PAGE_DOWN);
                driver.waitFor("the next page at " + height, () -> editor().text().caret() > 0);
            }
        } finally {
            driver.ui(() -> {
                shell.setSize(before);
                return null;
            });
        }
    }

    @Test
    void paragraphOfHundredThousandsOfCharactersIsHeldInPieces() throws Exception {
        var giant = PARAGRAPH.concat(" ").repeat(500).strip();
        open(giant, new Span(40, 60));
        int there = giant.length() / 2;

        driver.ui(() -> {
            editor().text().reveal(new Span(there, there + 10));
            return null;
        });
        driver.waitFor("the middle", () -> editor().text().view().filter(view -> view.contains(there)).isPresent());
        driver.ui(() -> {
            editor().text().select(there - 30_000, there);
            return null;
        });
        assertThat(driver.ui(() -> editor().text().selection())).contains(new Span(there - 30_000, there));
        assertThat(copied()).isEqualTo(giant.substring(there - 30_000, there));
    }

    @Test
    void anotherWidthLaysOutTheLongestArticleNoMoreThanAShortOneAndKeepsThePlace() throws Exception {
        var giant = PARAGRAPH.concat(" ").repeat(1_000).strip();
        for (var words : List.of(article(900), giant)) {
            open(words, new Span(40, 60));
            int there = words.length() / 2;
            driver.ui(() -> {
                editor().text().reveal(new Span(there, there + 10));
                return null;
            });
            driver.waitFor("the middle", () -> sees(there));
            assertThat(laidOutBy(-200)).as("characters laid out, narrower").isBetween(1, words.length() / 8);
            driver.waitFor("the middle in narrower lines", () -> sees(there));
            assertThat(laidOutBy(200)).as("characters laid out, wider").isBetween(1, words.length() / 8);
            driver.waitFor("the middle in wider lines", () -> sees(there));
            close();
        }
    }

    /** How many characters were laid out, some more than once, when the window became wider by some points. */
    private int laidOutBy(int points) throws Exception {
        var laidOut = new AtomicInteger();
        LineStyleListener counter = event -> laidOut.addAndGet(event.lineText.length());
        int before = driver.ui(() -> {
            text.addLineStyleListener(counter);
            var shell = text.getShell();
            int width = text.getSize().x;
            shell.setSize(shell.getSize().x + points, shell.getSize().y);
            return width;
        });
        driver.waitFor("another width", () -> text.getSize().x != before && laidOut.get() > 0);
        driver.ui(() -> {
            text.removeLineStyleListener(counter);
            return null;
        });
        return laidOut.get();
    }

    private static boolean sees(int offset) {
        return editor().text().view().filter(view -> view.contains(offset)).isPresent();
    }

    private void close() throws Exception {
        driver.ui(() -> window().getActivePage().closeAllEditors(false));
        driver.ui(() -> {
            casebook().close();
            return null;
        });
        folder = Files.createDirectory(folder.resolve("next"));
    }

    /** By keys: a row that is selected by the program does not have the keyboard yet. */
    private void goTo(Table table, int row) throws Exception {
        driver.key(table, 0, SWT.HOME);
        driver.waitFor("the first row", () -> table.getSelectionIndex() == 0);
        for (int i = 1; i <= row; i++) {
            int next = i;
            driver.key(table, 0, SWT.ARROW_DOWN);
            driver.waitFor("row " + next, () -> table.getSelectionIndex() == next);
        }
    }

    private String copied() throws Exception {
        driver.ui(() -> window().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null));
        return driver.ui(() -> {
            var clipboard = new Clipboard(UiDriver.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    /** Paragraphs, each other than the others. */
    private static String article(int paragraphs) {
        var all = new ArrayList<String>();
        for (int i = 0; i < paragraphs; i++) {
            all.add(i + ". " + PARAGRAPH);
        }
        return String.join("\n\n", all).replaceFirst("\\.$", "");
    }

    private void open(String words, Span... claims) throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(words));
                var session = casebook.session(0, ScholionPreferences.analystName())) {
            for (var claim : claims) {
                session.annotate(Codebooks.layer(session.codebook(), "claim").orElseThrow(), null, List.of(claim));
            }
        }
        open();
    }

    private void open() throws Exception {
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
        text = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.waitFor("the text", () -> text.getSize().y > 100);
        driver.ui(() -> {
            editor().text().setCaret(0); // not where another test left the same words
            return null;
        });
    }

    /** A place on the line of an offset, so many points from the left edge of the text. */
    private Point beside(int offset, int x) {
        var bounds = editor().text().boundsOf(offset).orElseThrow();
        return new Point(text.getLeftMargin() + x, bounds.y + bounds.height / 2);
    }

    private Point inside(int offset) {
        var bounds = editor().text().boundsOf(offset).orElseThrow();
        return new Point(bounds.x + 1, bounds.y + bounds.height / 2);
    }

    private static ArticleEditor editor() {
        return (ArticleEditor) window().getActivePage().getActiveEditor();
    }

    private static Layer layer(String name) {
        return Codebooks.layer(editor().session().codebook(), name).orElseThrow();
    }

    private static AnnotationElement current() {
        return editor().getSite().getSelectionProvider()
                .getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof AnnotationElement element ? element : null;
    }

    private static boolean isCurrent(int begin) {
        return current() instanceof SpanAnnotation annotation && annotation.getAnchors().get(0).getBegin() == begin;
    }

    private static List<String> quotes() {
        return editor().session().own().getAnnotations().stream()
                .map(annotation -> annotation.getAnchors().get(0).getQuote()).toList();
    }
}
