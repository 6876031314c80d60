package org.scholion.ui.article.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.scholion.model.AnnotationElement;

/** A click on what is painted in a margin selects it; the widget, for which a margin is a part of the line, sees none. */
public final class MarginClicks {

    private final StyledText widget;
    private final List<MarginPainter> margins;
    private final Consumer<AnnotationElement> select;

    public MarginClicks(StyledText widget, List<MarginPainter> margins, Consumer<AnnotationElement> select) {
        this.widget = widget;
        this.margins = List.copyOf(margins);
        this.select = select;
        // a filter is asked before the widget's own listeners, which would put the caret elsewhere
        Listener filter = this::pressed;
        widget.getDisplay().addFilter(SWT.MouseDown, filter);
        widget.addListener(SWT.Dispose, event -> widget.getDisplay().removeFilter(SWT.MouseDown, filter));
        widget.addListener(SWT.MouseMove, this::moved);
    }

    /** The annotation at a place in a margin. */
    public Optional<AnnotationElement> at(Point place) {
        return margins.stream().flatMap(margin -> margin.at(place).stream()).findFirst();
    }

    private void pressed(Event event) {
        if (event.widget == widget && event.button == 1) {
            at(new Point(event.x, event.y)).ifPresent(element -> {
                event.type = SWT.None;
                widget.setFocus();
                select.accept(element);
            });
        }
    }

    private void moved(Event event) {
        if (at(new Point(event.x, event.y)).isPresent()) {
            widget.setCursor(widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
    }
}
