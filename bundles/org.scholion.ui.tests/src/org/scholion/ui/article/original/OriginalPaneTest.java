package org.scholion.ui.article.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.window;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.pages.DocumentPages;
import org.scholion.core.pages.PageSize;
import org.scholion.core.pages.PageWord;
import org.scholion.core.pages.RichText;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** The original beside the text, by keys and pointer. */
class OriginalPaneTest extends WorkbenchTest {

    private static final String TEXT = "Harbour reopens\n\nThe northern pier is open again.\n\nLast words.";
    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    private final AtomicInteger drawn = new AtomicInteger();
    private volatile String problem = "";
    private volatile String password = "";
    private ServiceRegistration<?> service;

    @BeforeEach
    void registerReader() {
        var first = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1_000));
        service = FrameworkUtil.getBundle(ArticleEditor.class).getBundleContext().registerService(DocumentReader.class,
                new Reader(), first);
    }

    @AfterEach
    void unregisterReader() {
        service.unregister();
    }

    @Test
    void wordsDraggedOverOnThePageAreSelectedInTheTextAndPagesAreDrawnWhenSeen() throws Exception {
        open("application/pdf");
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.key(text, SWT.ALT, 'o');
        driver.waitFor("the first page", () -> control(Label.class, "original.page").getText().equals("Page 1 of 40")
                && drawn.get() > 0);
        assertThat(drawn.get()).as("pages that nobody sees").isLessThan(PAGES);

        driver.ui(() -> {
            var canvas = control(Canvas.class, "original.pages");
            double scale = (canvas.getClientArea().width - 2.0 * PageLayout.GAP) / 300;
            pointer(canvas, SWT.MouseDown, word(3), scale);
            pointer(canvas, SWT.MouseMove, word(4), scale);
            pointer(canvas, SWT.MouseUp, word(4), scale);
            return null;
        });
        int northern = TEXT.indexOf("northern");
        driver.waitFor("the words in the text", () -> article().selection()
                .equals(Optional.of(new Span(northern, northern + "northern pier".length()))));

        driver.ui(() -> {
            article().select(TEXT.indexOf("Last"), TEXT.length());
            return null;
        });
        driver.waitFor("the last page", () -> control(Label.class, "original.page").getText().equals("Page 40 of 40"));
        driver.key(text, SWT.ALT, 'o');
        driver.waitFor("the pane to go", () -> ((ArticleEditor) window().getActivePage().getActiveEditor()).frame()
                .split().getChildren().length < 3);
    }

    @Test
    void passwordOfAProtectedOriginalIsAskedForOnceAsLongAsTheArticleIsOpen() throws Exception {
        password = "moon";
        open("application/pdf");
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        driver.key(text, SWT.ALT, 'o');
        answer("sun");
        driver.waitFor("the question again", () -> shell("Password")
                .filter(question -> UiDriver.shows(question, "This password does not open")).isPresent());
        answer("moon");
        driver.waitFor("the pages", () -> control(Label.class, "original.page").getText().equals("Page 1 of 40")
                && drawn.get() > 0);
        driver.key(text, SWT.ALT, 'o');
        driver.waitFor("the pane to go", () -> panes() < 3);
        drawn.set(0);
        driver.key(text, SWT.ALT, 'o');
        driver.waitFor("the pages without a question", () -> drawn.get() > 0);
        assertThat(driver.ui(() -> shell("Password"))).isEmpty();
    }

    @Test
    void whoSkipsTheQuestionIsToldWhyNothingIsShownAndAskedTheNextTime() throws Exception {
        password = "moon";
        open("application/pdf");
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        for (int i = 0; i < 2; i++) {
            driver.key(text, SWT.ALT, 'o');
            driver.waitFor("the question", () -> shell("Password").isPresent());
            driver.ui(() -> {
                press(shell("Password").orElseThrow(), "Skip");
                return null;
            });
            driver.waitFor("what is wrong", () -> control(Link.class, "original.message").getText()
                    .contains("password-protected"));
            driver.key(text, SWT.ALT, 'o');
            driver.waitFor("the pane to go", () -> panes() < 3);
        }
    }

    private static int panes() {
        return ((ArticleEditor) window().getActivePage().getActiveEditor()).frame().split().getChildren().length;
    }

    private void answer(String words) throws Exception {
        driver.waitFor("the question", () -> shell("Password").isPresent());
        driver.ui(() -> {
            control(Text.class, "password.text").setText(words);
            press(shell("Password").orElseThrow(), "Open");
            return null;
        });
    }

    @Test
    void originalWithoutPagesAndOneThatBreaksItsReaderSayWhatToDo() throws Exception {
        open("application/msword");
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.ALT, 'o');
        driver.waitFor("what can be done", () -> control(Link.class, "original.message").getText()
                .contains("application/msword has no pages"));

        problem = "the process that read it broke down";
        open("application/pdf");
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.ALT, 'o');
        driver.waitFor("what is wrong", () -> control(Link.class, "original.message").getText().contains(problem));
    }

    @Test
    void webPageIsShownWithItsLookAndSelectedWordsAreFoundOnBothSides() throws Exception {
        open("text/html");
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.ALT, 'o');
        driver.waitFor("the page", () -> control(StyledText.class, "original.text").getText().startsWith("Menu"));
        driver.ui(() -> {
            var page = control(StyledText.class, "original.text");
            int begin = page.getText().indexOf("northern");
            page.setSelectionRange(begin, "northern pier".length());
            page.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        int northern = TEXT.indexOf("northern");
        driver.waitFor("the words in the text", () -> article().selection()
                .equals(Optional.of(new Span(northern, northern + "northern pier".length()))));
        driver.ui(() -> {
            article().select(TEXT.indexOf("Last"), TEXT.length());
            return null;
        });
        driver.waitFor("the words on the page", () -> {
            var page = control(StyledText.class, "original.text");
            var style = page.getStyleRangeAtOffset(page.getText().indexOf("Last"));
            return style != null && style.background != null;
        });
    }

    private void open(String kind) throws Exception {
        var place = folder.resolve(kind.replace('/', '-'));
        aCasebook(place).with(anArticle().titled("Harbour").withText(TEXT).with(all -> all.mediaType(kind))).close();
        driver.ui(() -> {
            casebook().open(place);
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor editor
                && editor.session().store().layout().root().equals(place.toAbsolutePath()));
    }

    private static ReadingText article() {
        return ((ArticleEditor) window().getActivePage().getActiveEditor()).text();
    }

    private static void pointer(Canvas canvas, int type, PageWord word, double scale) {
        var event = new Event();
        event.button = 1;
        event.x = PageLayout.GAP + (int) ((word.left() + 5) * scale);
        event.y = PageLayout.GAP + (int) ((word.top() + 5) * scale);
        canvas.notifyListeners(type, event);
    }

    /** Words are on the first page, but for the last two. */
    private static PageWord word(int index) {
        var words = TEXT.split("\\s+");
        return new PageWord(index < words.length - 2 ? 0 : PAGES - 1, words[index], 10 + 30.0 * index, 20, 28, 10);
    }

    /** A reader of pages with the words of the text on them. */
    private final class Reader implements DocumentReader, ReadingSession {

        @Override
        public String name() {
            return "pages";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ReadingSession open(ReadLimits limits, int parallel) {
            return this;
        }

        @Override
        public ExtractedDocument read(Path file, IProgressMonitor monitor) {
            throw new UnsupportedOperationException("Only its pages are looked at");
        }

        @Override
        public DocumentPages pages(Path file, IProgressMonitor monitor) throws CoreException {
            if (!problem.isEmpty()) {
                throw new CoreException(Status.error(problem));
            }
            var sizes = new ArrayList<PageSize>();
            var words = new ArrayList<PageWord>();
            for (int i = 0; i < PAGES; i++) {
                sizes.add(new PageSize(300, 400));
            }
            for (int i = 0; i < TEXT.split("\\s+").length; i++) {
                words.add(word(i));
            }
            return new DocumentPages(sizes, words);
        }

        @Override
        public DocumentPages pages(Path file, Passwords.ForDocument passwords, IProgressMonitor monitor)
                throws CoreException {
            var tried = passwords.known();
            while (!password.isEmpty() && !tried.contains(password)) {
                tried = passwords.more(monitor);
                if (tried.isEmpty()) {
                    throw new CoreException(Status.error("password-protected"));
                }
            }
            return pages(file, monitor);
        }

        @Override
        public byte[] picture(Path file, int page, double scale, Passwords.ForDocument passwords,
                IProgressMonitor monitor) {
            return password.isEmpty() || passwords.known().contains(password) ? picture(file, page, scale, monitor)
                    : new byte[0];
        }

        @Override
        public byte[] picture(Path file, int page, double scale, IProgressMonitor monitor) {
            drawn.incrementAndGet();
            var loader = new ImageLoader();
            loader.data = new ImageData[] { new ImageData(30, 40, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)) };
            var bytes = new ByteArrayOutputStream();
            loader.save(bytes, SWT.IMAGE_PNG);
            return bytes.toByteArray();
        }

        @Override
        public RichText rich(Path file, IProgressMonitor monitor) {
            return new RichText("Menu\n\n" + TEXT, List.of(new RichText.Run(0, 4, true, false, 1, "")));
        }

        @Override
        public void close() {
            // nothing to end
        }
    }
}
