package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Segment;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.fold.Fold;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.marks.PreparedMarks;
import org.scholion.ui.article.shown.ArticleSlider;
import org.scholion.ui.article.shown.FoldGestures;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.CssClass;
import org.scholion.ui.style.WidgetId;

/** The text of an article with its marks, at a comfortable measure. Offsets are those of the article's text. */
final class ReadingPane implements ReadingText {

    /** The key under which the theme engine finds the classes that css/dark.css names. */
    private static final String DETAILS = "org.scholion.ui.articleDetails";

    private final ArticleSession session;
    private final ArticleHeader header;
    private final ArticleNotes notes;
    private final AttachmentLine attachments;
    private final ShownText shown;
    private final StyledText text;
    private final Composite area;
    private final ReadingLayout layout;
    private final LocalResourceManager resources;
    private final MarksShown marks;
    private final Emphases emphases = new Emphases();
    private final ListenerList<Listener> listeners = new ListenerList<>();
    private final SegmentIndex segments;
    private final FoldedText folded;
    private final LineStyler styler;
    private final ArticleLinks links;
    private final PageMarks pageMarks;
    private final HeadingLine heading;
    private int zoom;

    ReadingPane(Composite parent, ArticleSession session, IWorkbenchPartSite site,
            Consumer<AnnotationElement> select) {
        this.session = session;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        CssClass.set(area, "ScholionReading");
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        marks = new MarksShown(PreparedMarks.take(session));
        header = new ArticleHeader(area, session.article(), session.text(), session.store().casebook(),
                () -> runDetails(site));
        notes = new ArticleNotes(header.area(), session, site.getPage());
        attachments = new AttachmentLine(header.area(), session.store(), session.article().getId(), site.getPage());
        var layerBar = new LayerBar(header.area(), session, site, resources);
        var page = new Composite(area, SWT.NONE);
        CssClass.set(page, "ScholionReading");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        shown = new ShownText(page, session.text());
        text = shown.widget();
        WidgetId.set(text, "article.text");
        CssClass.set(text, "ScholionText");
        segments = new SegmentIndex(session.article().getSegments(), session.text());
        folded = new FoldedText(session, shown, marks);
        styler = new LineStyler(shown, resources, segments, marks, emphases, fonts());
        pageMarks = new PageMarks(page, shown, marks, session, resources, layerBar, select);
        pageMarks.whenHidden(() -> listeners.forEach(Listener::marksHidden));
        heading = new HeadingLine(shown, session.article().getSegments(), session.text(), this::reveal);
        layout = new ReadingLayout(shown, pageMarks.overview(), new ArticleSlider(page, shown).widget());
        page.setLayout(layout);
        area.addListener(SWT.Resize, event -> setSides());
        applyFonts();
        shown.begin(folded.projection());
        text.addLineStyleListener(styler);
        // the empty lines between paragraphs hold no marks: they need no room for lanes
        text.setLineSpacingProvider(line -> text.getLine(line).isEmpty() ? Integer.valueOf(0) : null);
        links = new ArticleLinks(session.article(), session.text().length());
        text.addPaintListener(new LinkPainter(shown, resources, links));
        pageMarks.hook(links, select);
        new FoldGestures(shown, folded::open, folded);
        text.addCaretListener(event -> caretMoved());
        shown.whenMoved(this::viewMoved);
    }

    private static void runDetails(IWorkbenchPartSite site) {
        try {
            site.getPage().activate(site.getPart());
            site.getService(IHandlerService.class).executeCommand(DETAILS, null);
        } catch (CommandException e) {
            throw new IllegalStateException("The product has this command and its handler", e);
        }
    }

    StyledText widget() {
        return text;
    }

    MarksShown marks() {
        return marks;
    }

    ArticleLinks links() {
        return links;
    }

    /** Where offsets of the article and of the widget meet. */
    ShownText shown() {
        return shown;
    }

    /** The segments that a gesture means: those of the selection, of the fold at the caret, or the one at the caret. */
    List<Segment> selectedSegments() {
        var part = shown.selection().or(() -> shown.foldAtCaret().map(Fold::hidden));
        return part.map(segments::in).orElseGet(() -> segments.nearest(shown.caret()));
    }

    /** The marks in the text and around it. */
    PageMarks pageMarks() {
        return pageMarks;
    }

    /** What of the text is folded. */
    FoldedText folded() {
        return folded;
    }

    /** The marks at the caret that can be seen, the innermost first. */
    List<Mark> marksAtCaret() {
        return marks.index().at(shown.caret()).stream().filter(marks::isVisible).toList();
    }

    AnnotationElement current() {
        return marks.current();
    }

    private void caretMoved() {
        if (!shown.isChanging()) {
            listeners.forEach(Listener::caretMoved);
        }
    }

    private void viewMoved() {
        listeners.forEach(Listener::viewMoved);
    }

    @Override
    public String text() {
        return session.text();
    }

    @Override
    public int caret() {
        return shown.caret();
    }

    @Override
    public void setCaret(int offset) {
        shown.setCaret(offset);
    }

    @Override
    public Optional<Span> selection() {
        return shown.selection();
    }

    @Override
    public void select(int anchor, int caret) {
        if (anchor == caret) {
            setCaret(caret);
            return;
        }
        reveal(new Span(Math.min(anchor, caret), Math.max(anchor, caret)));
        shown.select(anchor, caret);
    }

    @Override
    public Optional<Span> view() {
        return shown.view();
    }

    @Override
    public Optional<Integer> offsetAt(Point place) {
        return shown.offsetAt(place);
    }

    @Override
    public Optional<Rectangle> boundsOf(int offset) {
        return shown.boundsOf(offset);
    }

    @Override
    public List<SpanAnnotation> annotationsAt(Point place) {
        return offsetAt(place).map(offset -> marks.visible(offset, offset + 1).reversed().stream()
                .map(Mark::annotation).distinct().toList()).orElse(List.of());
    }

    @Override
    public void emphasize(Emphasis emphasis, List<Span> spans) {
        emphases.set(emphasis, spans).forEach(shown::redraw);
        spans.forEach(shown::redraw);
        if (emphasis == Emphasis.HIT) {
            pageMarks.setFound(spans);
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public void reveal(Span span) {
        folded.unfold(span);
        shown.setCaret(span.begin());
        shown.bringIntoView(span.begin());
    }

    /** Takes up what an edit changed: marks, kinds of segments, and so what is folded. */
    void refresh() {
        var change = session.lastChange();
        if (change.isEmpty()) {
            refreshAll();
            return;
        }
        var changed = pageMarks.update(change.get());
        if (change.get().segments() || folded.hides(changed)) {
            folded.refresh();
        }
    }

    /** Takes up annotations and layers that may be any others now. */
    void refreshAll() {
        pageMarks.updateAll();
        folded.refresh();
        pageMarks.redraw();
    }

    /** Larger or smaller text; 0 goes back to the size of the preferences. */
    void zoom(int steps) {
        zoom = steps == 0 ? 0 : zoom + steps;
        applyFonts();
    }

    /** Takes up fonts, sizes and measure of the preferences. */
    void applyFonts() {
        var fonts = fonts();
        styler.setFonts(fonts);
        header.setFonts(fonts);
        heading.setFont(fonts.small());
        notes.setFont(fonts.small());
        attachments.setFont(fonts.small());
        shown.reshape(() -> {
            text.setFont(fonts.body());
            int extra = text.getLineHeight() * (ScholionPreferences.lineHeight() - 100) / 100;
            text.setLineSpacing(Math.max(extra, 2 + MarkPainter.LANE * (MarkPainter.LANES - 1)));
            setSides();
            area.layout(true, true);
        });
    }

    private void setSides() {
        var margins = layout.margins(area.getClientArea().width);
        header.setMargins(margins);
        heading.setMargins(margins);
    }

    private ReadingFonts fonts() {
        return new ReadingFonts(resources, ScholionPreferences.fontSize() + zoom);
    }
}
