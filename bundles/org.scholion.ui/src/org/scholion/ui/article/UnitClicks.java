package org.scholion.ui.article;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.span.Span;
import org.scholion.core.span.TextUnits;

/**
 * Two clicks select a word, three a sentence, four a paragraph, in the language of the article; drawn on with the button
 * held, they select as many as the pointer goes over.
 */
final class UnitClicks {

    private final ReadingText text;
    private final TextUnits units;
    private int clicks;
    private Span first;

    UnitClicks(StyledText widget, ReadingText text, TextUnits units) {
        this.text = text;
        this.units = units;
        widget.setDoubleClickEnabled(false); // the widget knows words and lines only
        widget.addListener(SWT.MouseDown, this::pressed);
        widget.addListener(SWT.MouseMove, this::moved);
        widget.addListener(SWT.MouseUp, event -> first = null);
    }

    private void pressed(Event event) {
        clicks = event.button == 1 ? event.count : 0;
        first = clicks < 2 ? null : unit(event).orElse(null);
        if (first != null) {
            text.select(first.begin(), first.end());
        }
    }

    private void moved(Event event) {
        if (first == null || (event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        var here = unit(event).orElse(first);
        boolean backwards = here.begin() < first.begin();
        int begin = Math.min(first.begin(), here.begin());
        int end = Math.max(first.end(), here.end());
        text.select(backwards ? end : begin, backwards ? begin : end);
    }

    private Optional<Span> unit(Event event) {
        return text.offsetAt(new Point(event.x, event.y)).flatMap(offset -> switch (clicks) {
            case 2 -> units.wordAt(offset);
            case 3 -> units.sentenceAt(offset);
            default -> units.paragraphAt(offset);
        });
    }
}
