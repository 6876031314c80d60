package org.scholion.ui.article;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.scholion.core.span.Span;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.style.LayerColors;

/** Paints a line of thin dots under links, in a tone of the text: to be found by who looks for it, and no mark. */
final class LinkPainter implements PaintListener {

    private static final int DOT = 1;
    private static final int STEP = 3;
    private static final double TONE = .65;

    private final ShownText shown;
    private final StyledText widget;
    private final ResourceManager resources;
    private final ArticleLinks links;
    private final TextRuns runs;

    LinkPainter(ShownText shown, ResourceManager resources, ArticleLinks links) {
        this.shown = shown;
        widget = shown.widget();
        this.resources = resources;
        this.links = links;
        runs = new TextRuns(shown);
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (widget.getCharCount() == 0) {
            return;
        }
        int first = widget.getLineIndex(Math.max(0, event.y));
        int last = widget.getLineIndex(event.y + event.height);
        int begin = widget.getOffsetAtLine(first);
        int end = widget.getOffsetAtLine(last) + widget.getLine(last).length();
        if (end > begin) {
            event.gc.setAntialias(SWT.OFF);
            event.gc.setBackground(resources.createColor(
                    LayerColors.mix(widget.getForeground().getRGB(), widget.getBackground().getRGB(), TONE)));
            paint(event.gc, new Span(begin, end));
        }
    }

    private void paint(GC gc, Span lines) {
        var part = shown.toArticle(lines);
        for (var link : links.within(part.begin(), part.end())) {
            for (var piece : shown.held(link.span())) {
                if (piece.overlaps(lines)) {
                    dots(gc, Math.max(lines.begin(), piece.begin()), Math.min(lines.end(), piece.end()));
                }
            }
        }
    }

    private void dots(GC gc, int begin, int end) {
        for (var run : runs.of(begin, end)) {
            for (int x = run.x; x < run.x + run.width; x += STEP) {
                gc.fillRectangle(x, run.y + run.height - 1, DOT, DOT);
            }
        }
    }
}
