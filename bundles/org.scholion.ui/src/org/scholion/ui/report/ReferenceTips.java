package org.scholion.ui.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Says what the reference under the pointer means. */
final class ReferenceTips<T> {

    private final StyledText widget;
    private final IntFunction<Optional<T>> references;
    private final Function<T, Optional<String>> facts;

    /**
     * Begins to follow the pointer.
     *
     * @param references gives the one at an offset of the widget
     * @param facts what is to be said, as it is, without mnemonics
     */
    ReferenceTips(StyledText widget, IntFunction<Optional<T>> references, Function<T, Optional<String>> facts) {
        this.widget = widget;
        this.references = references;
        this.facts = facts;
        widget.addListener(SWT.MouseMove, this::hover);
    }

    /** The reference under the pointer. */
    Optional<T> under(Event event) {
        int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : references.apply(offset);
    }

    private void hover(Event event) {
        var tip = under(event).flatMap(facts).map(words -> words.replace("&", "&&")).orElse(null);
        if (tip == null ? widget.getToolTipText() != null : !tip.equals(widget.getToolTipText())) {
            widget.setToolTipText(tip);
        }
    }
}
