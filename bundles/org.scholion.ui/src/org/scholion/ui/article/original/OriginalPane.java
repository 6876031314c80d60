package org.scholion.ui.article.original;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.scholion.core.pages.DocumentPages;
import org.scholion.core.pages.PageMap;
import org.scholion.core.pages.RichText;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.article.original.PictureJob.Wanted;
import org.scholion.ui.casebook.InstalledReader;
import org.scholion.ui.passwords.PasswordQuestions;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;

/**
 * The original beside the text of an article: what is selected in one is highlighted in the other. The pages are drawn
 * by a worker, which is there as long as the pane is shown. For the UI thread.
 */
final class OriginalPane {

    private static final String PDF = "application/pdf";
    private static final String HTML = "html";
    private static final int ZOOM_ITEMS = 3;

    private final ArticleEditor editor;
    private final ReadingText text;
    private final ReadingText.Listener listener = new ReadingText.Listener() {
        @Override
        public void caretMoved() {
            follow();
        }
    };
    private Composite area;
    private ContentStack content;
    private PageCanvas canvas;
    private RichView rich;
    private Label page;
    private ToolBar tools;
    private ReadingSession session;
    private Job looking;
    private PictureJob pictureJob;
    /** For as long as the editor is open: asked for once, and kept nowhere else. */
    private Passwords.ForDocument passwords;
    private PageMap map;
    private int pages;
    private boolean selecting;

    private OriginalPane(ArticleEditor editor) {
        this.editor = editor;
        this.text = editor.text();
    }

    /** The pane of an editor, which need not be shown. */
    static OriginalPane of(ArticleEditor editor) {
        return editor.frame().part(OriginalPane.class, () -> new OriginalPane(editor));
    }

    /** Shows the original, or takes it away. */
    void toggle() {
        var split = editor.frame().split();
        if (area == null) {
            create(split);
            open();
        } else {
            area.dispose();
            area = null;
            editor.setFocus();
        }
        split.layout(true, true);
    }

    private void create(Composite split) {
        area = new Composite(split, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createBar(new Composite(area, SWT.NONE));
        content = new ContentStack(area, "original", link -> openOriginal());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        canvas = new PageCanvas(content.composite(), new Hearer());
        rich = new RichView(content.composite(), this::select);
        area.addListener(SWT.Dispose, event -> end());
    }

    private void createBar(Composite bar) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).applyTo(bar);
        page = new Label(bar, SWT.NONE);
        WidgetId.set(page, "original.page");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(page);
        tools = new ToolBar(bar, SWT.FLAT);
        button(tools, "−", Messages.OriginalPane_smaller, () -> canvas.zoom(-1));
        button(tools, Messages.OriginalPane_fit, Messages.OriginalPane_fitToolTip, () -> canvas.zoom(0));
        button(tools, "+", Messages.OriginalPane_larger, () -> canvas.zoom(1));
        button(tools, "✕", Messages.OriginalPane_close, this::toggle);
    }

    private static void button(ToolBar bar, String label, String toolTip, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(label);
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private Path file() {
        var article = editor.session().article();
        return editor.session().store().layout().article(article.getId()).resolve(article.getOriginal());
    }

    private String name() {
        return ContentStack.literal(editor.session().article().getFileName());
    }

    private void open() {
        var kind = editor.session().article().getMediaType();
        boolean isPage = kind != null && kind.contains(HTML);
        if (kind == null || !kind.startsWith(PDF) && !isPage) {
            content.showMessage(NLS.bind(Messages.OriginalPane_noPages, kind));
            return;
        }
        content.showMessage(NLS.bind(Messages.OriginalPane_loading, name()));
        try {
            session = InstalledReader.of(editor.getSite()).open(ScholionPreferences.limits(), 1);
        } catch (CoreException e) {
            failed(e.getMessage());
            return;
        }
        var shownArea = area;
        Consumer<String> failing = message -> later(shownArea, () -> failed(message));
        if (isPage) {
            looking = new OriginalJob<>(file(), session::rich,
                    rich -> PageMap.of(text.text(), RichView.words(rich.text())),
                    (found, foundMap) -> later(shownArea, () -> show(found, foundMap)), failing);
        } else {
            openPages(session, failing);
        }
        looking.schedule();
        text.addListener(listener);
    }

    private void openPages(ReadingSession reading, Consumer<String> failing) {
        var shownArea = area;
        if (passwords == null) {
            passwords = PasswordQuestions.forOne(area.getDisplay())
                    .forDocument(editor.session().article().getFileName());
        }
        var mine = passwords;
        pictureJob = new PictureJob(reading, file(), mine, canvas);
        looking = new OriginalJob<>(file(), (file, monitor) -> reading.pages(file, mine, monitor),
                found -> PageMap.of(text.text(), found.words()),
                (found, foundMap) -> later(shownArea, () -> show(found, foundMap)), message -> {
                    failing.accept(message);
                    later(shownArea, () -> passwords = null); // who opens the pane again is asked again
                });
    }

    /** Does something in the UI thread unless the pane was closed meanwhile. */
    private static void later(Composite area, Runnable change) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    private void show(DocumentPages found, PageMap foundMap) {
        map = foundMap;
        pages = found.sizes().size();
        canvas.setPages(found.sizes());
        content.setContent(canvas.control());
        content.showContent();
        follow();
    }

    private void show(RichText found, PageMap foundMap) {
        map = foundMap;
        rich.show(found, RichView.words(found.text()));
        page.setText(Messages.OriginalPane_rich);
        for (int i = 0; i < ZOOM_ITEMS; i++) {
            tools.getItem(i).setEnabled(false); // there are no pages to be larger
        }
        content.setContent(rich.control());
        content.showContent();
        follow();
    }

    private void failed(String message) {
        content.showMessage(NLS.bind(Messages.OriginalPane_failed, name(), ContentStack.literal(message)));
    }

    private void openOriginal() {
        if (!Program.launch(file().toString())) {
            editor.complain(file().toString());
        }
    }

    /** Highlights what is selected in the text, or the word at the caret. */
    private void follow() {
        if (map != null && area != null && !selecting) {
            highlight(text.selection().orElse(new Span(text.caret(), text.caret() + 1)));
        }
    }

    private void highlight(Span part) {
        if (pictureJob != null) {
            canvas.highlight(map.words(part));
        } else {
            rich.highlight(map.words(part));
        }
    }

    /** Selects in the text from one word of the original to another; the original stays where the pointer is. */
    private void select(int from, int to) {
        var span = map == null ? null : map.between(from, to).orElse(null);
        if (span != null && !text.selection().filter(span::equals).isPresent()) {
            selecting = true;
            text.reveal(span);
            text.select(span.begin(), span.end());
            selecting = false;
            if (pictureJob != null) { // the other selects by itself
                canvas.highlight(map.words(span));
            }
        }
    }

    private void end() {
        if (!text.control().isDisposed()) {
            text.removeListener(listener);
        }
        map = null;
        if (looking != null) {
            looking.cancel();
        }
        if (pictureJob != null) {
            pictureJob.cancel();
            pictureJob = null;
        }
        if (session != null) {
            var ended = session;
            session = null;
            ICoreRunnable closing = monitor -> ended.close(); // a process takes its time to end
            Job.createSystem(Messages.OriginalPane_ending, closing).schedule();
        }
    }

    private final class Hearer implements PageCanvas.Hearer {

        @Override
        public void wanted(List<Wanted> wanted) {
            if (pictureJob != null) {
                pictureJob.want(wanted);
            }
        }

        @Override
        public void dragged(int fromPage, double fromX, double fromY, int toPage, double x, double y) {
            if (map != null) {
                map.nearest(fromPage, fromX, fromY)
                        .ifPresent(from -> map.nearest(toPage, x, y).ifPresent(to -> select(from, to)));
            }
        }

        @Override
        public void scrolled(int index) {
            page.setText(NLS.bind(Messages.OriginalPane_page, index + 1, pages));
        }
    }
}
