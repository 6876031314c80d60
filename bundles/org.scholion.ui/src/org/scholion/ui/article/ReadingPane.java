package org.scholion.ui.article;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.preferences.ScholionPreferences;

/** The text of an article with its marks, at a comfortable measure. Offsets are those of the article's text. */
final class ReadingPane {

    /** The key under which the theme engine finds the classes that css/dark.css names. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int SMALLEST_MARGIN = 28;

    private final ArticleSession session;
    private final ArticleHeader header;
    private final StyledText text;
    private final LocalResourceManager resources;
    private final MarksShown marks;
    private final LineStyler styler;
    private final ArticleLinks links;
    private int zoom;

    ReadingPane(Composite parent, ArticleSession session, IWorkbenchPartSite site) {
        this.session = session;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        area.setData(CSS_CLASS, "ScholionReading");
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        marks = new MarksShown(MarkIndex.of(session));
        header = new ArticleHeader(area, session.article(), session.text(), session.store().casebook());
        new LayerBar(header.area(), session.codebook(), site, resources);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.scholion.id", "article.text");
        text.setData(CSS_CLASS, "ScholionText");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        var segments = new SegmentIndex(session.article().getSegments(), session.text());
        styler = new LineStyler(text, resources, segments, marks, fonts());
        applyFonts();
        text.setText(session.text());
        text.addLineStyleListener(styler);
        // the empty lines between paragraphs hold no marks: they need no room for lanes
        text.setLineSpacingProvider(line -> text.getLine(line).isEmpty() ? Integer.valueOf(0) : null);
        text.addPaintListener(new MarkPainter(text, resources, marks));
        links = new ArticleLinks(session.article(), session.text().length());
        text.addPaintListener(new LinkPainter(text, resources, links));
        new MarkHover(text, marks, session, links);
        area.addListener(SWT.Resize, event -> applyMargins());
        text.setCaretOffset(0);
    }

    StyledText widget() {
        return text;
    }

    MarkIndex index() {
        return marks.index();
    }

    ArticleLinks links() {
        return links;
    }

    /** What a gesture means: the selection without blanks at its ends, else the word at the caret. */
    Optional<Span> selectedSpan() {
        Point selection = text.getSelectionRange();
        return selection.y > 0 ? Selections.span(session.text(), selection.x, selection.x + selection.y)
                : Selections.wordAt(session.text(), text.getCaretOffset());
    }

    /** Makes an annotation current and paints what changed by that. */
    void setCurrent(AnnotationElement annotation) {
        if (annotation != marks.current()) {
            var before = marks.current();
            marks.setCurrent(annotation);
            marks.index().all().stream().filter(mark -> mark.annotation() == before || mark.annotation() == annotation)
                    .forEach(mark -> repaint(mark.span()));
        }
    }

    AnnotationElement current() {
        return marks.current();
    }

    /** Scrolls to a span and puts the caret at its beginning. */
    void reveal(Span span) {
        text.setSelection(span.begin());
        text.setSelection(span.begin(), span.begin());
        text.showSelection();
        int height = text.getClientArea().height;
        int y = text.getLocationAtOffset(span.begin()).y;
        if (y > height * 3 / 4 || y < 0) { // not at the very edge: what follows is to be read too
            text.setTopPixel(text.getTopPixel() + y - height / 3);
        }
    }

    /** Takes up what an edit changed. */
    void refreshMarks() {
        var before = marks.index();
        var now = MarkIndex.of(session);
        marks.setIndex(now);
        Set<Mark> changed = new HashSet<>(now.all());
        for (var mark : before.all()) {
            if (!changed.remove(mark)) {
                changed.add(mark);
            }
        }
        if (marks.current() != null && marks.current().eContainer() == null) {
            marks.setCurrent(null);
        }
        changed.forEach(mark -> repaint(mark.span()));
    }

    void showMarks(boolean shown) {
        marks.setShown(shown);
        repaint(new Span(0, Math.max(1, text.getCharCount())));
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
        text.setFont(fonts.body());
        int extra = text.getLineHeight() * (ScholionPreferences.lineHeight() - 100) / 100;
        text.setLineSpacing(Math.max(extra, 2 + MarkPainter.LANE * (MarkPainter.LANES - 1)));
        applyMargins();
        text.redraw();
    }

    private ReadingFonts fonts() {
        return new ReadingFonts(resources, ScholionPreferences.fontSize() + zoom);
    }

    private void applyMargins() {
        int width = text.getParent().getClientArea().width;
        int wanted = (int) (ScholionPreferences.measure() * TextMeasure.averageCharacterWidth(text));
        int side = Math.max(SMALLEST_MARGIN, (width - wanted) / 2);
        text.setMargins(side, 12, side, 0);
        header.setMargin(side);
    }

    private void repaint(Span span) {
        int length = Math.min(span.length(), text.getCharCount() - span.begin());
        if (length > 0) {
            text.redrawRange(span.begin(), length, true);
        }
    }
}
