package org.scholion.ui.article;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.SessionChange;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.article.legend.Legend;
import org.scholion.ui.article.legend.LegendPopup;
import org.scholion.ui.article.legend.LegendSettings;
import org.scholion.ui.article.margin.CodingStripes;
import org.scholion.ui.article.margin.MarginClicks;
import org.scholion.ui.article.margin.OverviewRuler;
import org.scholion.ui.article.margin.RelationArcs;
import org.scholion.ui.article.marks.ArcIndex;
import org.scholion.ui.article.marks.MarkIndex;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.ShownText;

/** The marks of an article on its page: in the text, in both margins and in the overview; the legend hides some of them. */
final class PageMarks {

    private final ArticleSession session;
    private final ShownText shown;
    private final StyledText text;
    private final LayerBar bar;
    private final MarksShown marks;
    private final MarkLabels labels;
    private final Legend legend;
    private final CodingStripes stripes;
    private final RelationArcs relations;
    private final OverviewRuler overview;
    private ArcIndex arcs;
    private Runnable hidden = () -> {
    };
    private Runnable outdated = () -> {
    };

    /** @param select is given the annotation that was clicked beside the text */
    PageMarks(Composite page, ShownText shown, MarksShown marks, ArticleSession session, ResourceManager resources,
            LayerBar bar, Consumer<AnnotationElement> select) {
        this.session = session;
        this.shown = shown;
        this.text = shown.widget();
        this.bar = bar;
        this.marks = marks;
        arcs = ArcIndex.of(session, marks.index());
        labels = new MarkLabels(session);
        legend = new Legend(session, new LegendSettings(session.store().casebook().getId()));
        overview = new OverviewRuler(page, shown, session.text().length(), resources, marks, select::accept,
                labels::describe);
        text.addPaintListener(new MarkPainter(shown, resources, marks));
        stripes = new CodingStripes(shown, resources, marks);
        relations = new RelationArcs(shown, resources, marks, () -> arcs);
        followLegend();
    }

    /** Tells what is under the pointer, and selects what is clicked in the margins. */
    void hook(ArticleLinks links, Consumer<AnnotationElement> select) {
        var margins = new MarginClicks(text, List.of(stripes, relations), select);
        outdated = new MarkHover(shown, marks, labels, links, margins::at)::hide;
    }

    private void followLegend() {
        hideByLegend();
        var changed = (IPreferenceChangeListener) event -> text.getDisplay().asyncExec(this::legendChanged);
        legend.settings().addListener(changed);
        text.addListener(SWT.Dispose, event -> legend.settings().removeListener(changed));
    }

    private void hideByLegend() {
        var layers = legend.hiddenLayers();
        var analysts = legend.hiddenAnalysts(marks.index());
        marks.hide(layers, analysts);
        bar.setHidden(layers.size(), analysts.size());
    }

    private void legendChanged() {
        if (!text.isDisposed()) {
            hideByLegend();
            redraw();
            hidden.run();
        }
    }

    /** Has something done each time when other marks are hidden or shown. */
    void whenHidden(Runnable action) {
        hidden = action;
    }

    Legend legend() {
        return legend;
    }

    /** Opens the legend: which layers and analysts there are, and which of them are shown. */
    void openLegend() {
        new LegendPopup(text, legend, marks::index, () -> arcs, labels::analyst).open();
    }

    /** The overview of the whole article. */
    Control overview() {
        return overview.widget();
    }

    /** Shows in the overview where something was found. */
    void setFound(List<Span> spans) {
        overview.setFound(spans);
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

    /** Shows all marks, or none. */
    void show(boolean visible) {
        marks.setShown(visible);
        bar.setAllHidden(!visible);
        redraw();
        hidden.run();
    }

    /**
     * Takes up what an edit changed.
     *
     * @return the spans where marks look different now
     */
    List<Span> update(SessionChange change) {
        forgetDeleted();
        var changed = marks.index().update(change);
        changed.forEach(shown::redraw);
        overview.refresh(changed);
        if (arcs.concerns(change)) {
            arcs = ArcIndex.of(session, marks.index());
        }
        redrawMargins();
        outdated.run();
        return changed;
    }

    /** Takes up annotations and layers that may be any others now. */
    void updateAll() {
        marks.setIndex(MarkIndex.of(session));
        arcs = ArcIndex.of(session, marks.index());
        forgetDeleted();
        hideByLegend();
        outdated.run();
    }

    private void forgetDeleted() {
        if (marks.current() != null && marks.current().eContainer() == null) {
            setCurrent(null);
        }
    }

    void redraw() {
        shown.redraw(new Span(0, Math.max(1, session.text().length())));
        overview.refresh();
        redrawMargins();
    }

    private void redrawMargins() {
        stripes.redraw();
        relations.redraw();
    }
}
