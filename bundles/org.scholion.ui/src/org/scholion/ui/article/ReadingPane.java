package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
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
import org.scholion.ui.article.fold.Folding;
import org.scholion.ui.article.fold.Projection;
import org.scholion.ui.article.legend.Legend;
import org.scholion.ui.article.legend.LegendPopup;
import org.scholion.ui.article.legend.LegendSettings;
import org.scholion.ui.article.margin.CodingStripes;
import org.scholion.ui.article.margin.MarginClicks;
import org.scholion.ui.article.margin.OverviewRuler;
import org.scholion.ui.article.margin.RelationArcs;
import org.scholion.ui.article.marks.ArcIndex;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarkIndex;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.marks.PreparedMarks;
import org.scholion.ui.article.shown.ArticleSlider;
import org.scholion.ui.article.shown.FoldGestures;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.preferences.ScholionPreferences;

/** The text of an article with its marks, at a comfortable measure. Offsets are those of the article's text. */
final class ReadingPane implements FoldGestures.Target, ReadingText {

    /** The key under which the theme engine finds the classes that css/dark.css names. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
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
    private final Folding folding;
    private final LineStyler styler;
    private final ArticleLinks links;
    private final LayerBar layerBar;
    private final Legend legend;
    private final MarkLabels labels;
    private final CodingStripes stripes;
    private final RelationArcs relations;
    private final OverviewRuler overview;
    private ArcIndex arcs;
    private List<Span> open;
    private boolean hasFolds;
    private Runnable folded = () -> {
    };
    private int zoom;

    ReadingPane(Composite parent, ArticleSession session, IWorkbenchPartSite site,
            Consumer<AnnotationElement> select) {
        this.session = session;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        area.setData(CSS_CLASS, "ScholionReading");
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        marks = new MarksShown(PreparedMarks.take(session));
        arcs = ArcIndex.of(session, marks.index());
        legend = new Legend(session, new LegendSettings(session.store().casebook().getId()));
        header = new ArticleHeader(area, session.article(), session.text(), session.store().casebook(),
                () -> runDetails(site));
        notes = new ArticleNotes(header.area(), session, site.getPage());
        attachments = new AttachmentLine(header.area(), session.store(), session.article().getId(), site.getPage());
        layerBar = new LayerBar(header.area(), session, site, resources);
        var page = new Composite(area, SWT.NONE);
        page.setData(CSS_CLASS, "ScholionReading");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        shown = new ShownText(page, session.text());
        text = shown.widget();
        text.setData("org.scholion.id", "article.text");
        text.setData(CSS_CLASS, "ScholionText");
        labels = new MarkLabels(session);
        overview = new OverviewRuler(page, shown, session.text().length(), resources, marks, select::accept,
                labels::describe);
        layout = new ReadingLayout(shown, overview.widget(), new ArticleSlider(page, shown).widget());
        page.setLayout(layout);
        area.addListener(SWT.Resize, event -> setHeaderMargins());
        segments = new SegmentIndex(session.article().getSegments(), session.text());
        folding = new Folding(session.article().getSegments(), session.text(), ScholionPreferences.foldsBoilerplate());
        styler = new LineStyler(shown, resources, segments, marks, emphases, fonts());
        applyFonts();
        shown.begin(projection());
        text.addLineStyleListener(styler);
        // the empty lines between paragraphs hold no marks: they need no room for lanes
        text.setLineSpacingProvider(line -> text.getLine(line).isEmpty() ? Integer.valueOf(0) : null);
        text.addPaintListener(new MarkPainter(shown, resources, marks));
        links = new ArticleLinks(session.article(), session.text().length());
        text.addPaintListener(new LinkPainter(shown, resources, links));
        stripes = new CodingStripes(shown, resources, marks);
        relations = new RelationArcs(shown, resources, marks, () -> arcs);
        var margins = new MarginClicks(text, List.of(stripes, relations), select);
        new MarkHover(shown, marks, labels, links, margins::at);
        hideByLegend();
        var legendChanged = (IPreferenceChangeListener) event -> text.getDisplay().asyncExec(this::legendChanged);
        legend.settings().addListener(legendChanged);
        text.addListener(SWT.Dispose, event -> legend.settings().removeListener(legendChanged));
        new FoldGestures(shown, () -> open, this);
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

    /** Makes an annotation current and paints what changed by that. */
    void setCurrent(AnnotationElement annotation) {
        if (annotation != marks.current()) {
            var before = marks.current();
            marks.setCurrent(annotation);
            marks.index().of(before).forEach(mark -> shown.redraw(mark.span()));
            marks.index().of(annotation).forEach(mark -> shown.redraw(mark.span()));
            redrawMargins();
        }
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
            overview.setFound(spans);
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
        unfold(span);
        shown.setCaret(span.begin());
        shown.bringIntoView(span.begin());
    }

    @Override
    public void unfold(Span part) {
        if (folding.unfold(part)) {
            showFolds();
        }
    }

    @Override
    public void fold(Span part) {
        if (folding.fold(part)) {
            showFolds();
        }
    }

    /** Whether any boilerplate is folded. */
    boolean hasFolds() {
        return hasFolds;
    }

    /** Whether there is boilerplate to fold or to unfold. */
    boolean canFold() {
        return hasFolds || !open.isEmpty();
    }

    /** Folds all boilerplate, or unfolds it. */
    void setFolded(boolean all) {
        folding.setFolded(all);
        showFolds();
    }

    /** Has something done each time when something was folded or unfolded: other annotations may be at the caret. */
    void whenFolded(Runnable action) {
        folded = action;
    }

    private void showFolds() {
        shown.show(projection());
        folded.run();
    }

    private Projection projection() {
        open = folding.open();
        var folds = folding.folds(this::annotations);
        hasFolds = !folds.isEmpty();
        return Projection.of(session.text(), folds);
    }

    private int annotations(Span part) {
        return (int) marks.index().in(part.begin(), part.end()).stream().map(Mark::annotation).distinct().count();
    }

    /** Takes up what an edit changed: marks, kinds of segments, and so what is folded. */
    void refresh() {
        var change = session.lastChange();
        if (change.isEmpty()) {
            refreshAll();
            return;
        }
        forgetDeleted();
        var changed = marks.index().update(change.get());
        changed.forEach(shown::redraw);
        overview.refresh(changed);
        if (arcs.concerns(change.get())) {
            arcs = ArcIndex.of(session, marks.index());
        }
        redrawMargins();
        if (change.get().segments() || isFolded(changed)) {
            showFoldsIfChanged();
        }
    }

    /** Takes up annotations and layers that may be any others now. */
    void refreshAll() {
        marks.setIndex(MarkIndex.of(session));
        arcs = ArcIndex.of(session, marks.index());
        forgetDeleted();
        hideByLegend();
        showFoldsIfChanged();
        redrawAll();
    }

    private void redrawAll() {
        shown.redraw(new Span(0, Math.max(1, session.text().length())));
        overview.refresh();
        redrawMargins();
    }

    private void redrawMargins() {
        stripes.redraw();
        relations.redraw();
    }

    private void forgetDeleted() {
        if (marks.current() != null && marks.current().eContainer() == null) {
            setCurrent(null);
        }
    }

    /** Whether any of some marks is in what is folded: to find out all that is folded takes a look at the whole article. */
    private boolean isFolded(List<Span> changed) {
        return shown.folds().stream().map(Fold::hidden).anyMatch(hidden -> changed.stream().anyMatch(hidden::overlaps));
    }

    /** The labels tell how much is marked in what they stand for. */
    private void showFoldsIfChanged() {
        var restyled = folding.refresh();
        var next = projection();
        if (!restyled.isEmpty() || !next.folds().equals(shown.folds())) {
            shown.show(next);
        }
    }

    private void hideByLegend() {
        var layers = legend.hiddenLayers();
        var analysts = legend.hiddenAnalysts(marks.index());
        marks.hide(layers, analysts);
        layerBar.setHidden(layers.size(), analysts.size());
    }

    private void legendChanged() {
        if (!text.isDisposed()) {
            hideByLegend();
            redrawAll();
        }
    }

    Legend legend() {
        return legend;
    }

    /** Opens the legend: which layers and analysts there are, and which of them are shown. */
    void openLegend() {
        new LegendPopup(text, legend, marks::index, () -> arcs, labels::analyst).open();
    }

    void showMarks(boolean visible) {
        marks.setShown(visible);
        redrawAll();
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
        notes.setFont(fonts.small());
        attachments.setFont(fonts.small());
        shown.reshape(() -> {
            text.setFont(fonts.body());
            int extra = text.getLineHeight() * (ScholionPreferences.lineHeight() - 100) / 100;
            text.setLineSpacing(Math.max(extra, 2 + MarkPainter.LANE * (MarkPainter.LANES - 1)));
            setHeaderMargins();
            area.layout(true, true);
        });
    }

    private void setHeaderMargins() {
        header.setMargins(layout.margins(area.getClientArea().width));
    }

    private ReadingFonts fonts() {
        return new ReadingFonts(resources, ScholionPreferences.fontSize() + zoom);
    }
}
