package org.scholion.ui.article;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.scholion.ui.style.LayerColors;

/** Paints a line of thin dots under links, in a tone of the text: to be found by who looks for it, and no mark. */
final class LinkPainter implements PaintListener {

    private static final int DOT = 1;
    private static final int STEP = 3;
    private static final double TONE = .65;

    private final StyledText widget;
    private final ResourceManager resources;
    private final ArticleLinks links;
    private final TextRuns runs;

    LinkPainter(StyledText widget, ResourceManager resources, ArticleLinks links) {
        this.widget = widget;
        this.resources = resources;
        this.links = links;
        runs = new TextRuns(widget);
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
        event.gc.setAntialias(SWT.OFF);
        event.gc.setBackground(resources.createColor(
                LayerColors.mix(widget.getForeground().getRGB(), widget.getBackground().getRGB(), TONE)));
        for (var link : links.within(begin, end)) {
            int from = Math.max(begin, link.span().begin());
            for (var run : runs.of(from, Math.min(end, link.span().end()))) {
                for (int x = run.x; x < run.x + run.width; x += STEP) {
                    event.gc.fillRectangle(x, run.y + run.height - 1, DOT, DOT);
                }
            }
        }
    }
}
