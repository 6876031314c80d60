package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ReadingText.Emphasis;

/**
 * Relates two annotations with the pointer: drawn from one to the other with Alt held, or with the middle button, which
 * window managers leave alone. Neither is a way to select text.
 */
final class RelationDrag {

    private static final int ALPHA = 190;
    private static final int DOT = 7;

    private final ArticleEditor editor;
    private final ReadingText text;
    private final ArticleGestures gestures;
    private SpanAnnotation from;
    private SpanAnnotation over;
    private Point pointer;

    RelationDrag(ArticleEditor editor, ReadingText text, ArticleGestures gestures) {
        this.editor = editor;
        this.text = text;
        this.gestures = gestures;
        var control = text.control();
        Listener before = this::pressed; // the text would begin to select
        control.getDisplay().addFilter(SWT.MouseDown, before);
        control.addListener(SWT.Dispose, event -> control.getDisplay().removeFilter(SWT.MouseDown, before));
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseUp, this::released);
        control.addListener(SWT.Paint, event -> paint(event.gc));
    }

    private void pressed(Event event) {
        boolean draws = event.button == 2 || event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        if (event.widget != text.control() || !draws) {
            return;
        }
        var place = new Point(event.x, event.y);
        from = own(place).orElse(null);
        if (from != null) {
            pointer = place;
            event.type = SWT.None;
            text.control().setFocus();
            editor.say(Messages.Gestures_dragging);
        }
    }

    private void moved(Event event) {
        if (from == null) {
            return;
        }
        pointer = new Point(event.x, event.y);
        var under = own(pointer).filter(annotation -> annotation != from).orElse(null);
        if (under != over) {
            over = under;
            text.emphasize(Emphasis.PART, over == null ? List.of() : SpanEdits.of(over));
        }
        text.control().redraw();
    }

    private void released(Event event) {
        if (from == null) {
            return;
        }
        var source = from;
        var target = own(new Point(event.x, event.y)).filter(annotation -> annotation != source);
        cancel();
        if (target.isPresent()) {
            gestures.beginLink(source);
            editor.select(target.get());
            gestures.run(ArticleGestures.RELATE_TO);
        } else {
            editor.complain(Messages.Gestures_dropOnAnnotation);
        }
    }

    /** Ends it without relating anything; false when nothing was being drawn. */
    boolean cancel() {
        boolean was = from != null;
        if (was) {
            from = null;
            over = null;
            text.emphasize(Emphasis.PART, gestures.parts());
            editor.say(gestures.hint());
            text.control().redraw();
        }
        return was;
    }

    private Optional<SpanAnnotation> own(Point place) {
        return text.annotationsAt(place).stream().filter(editor.session()::isOwn).findFirst();
    }

    private void paint(GC gc) {
        var spans = from == null ? List.<Span>of() : SpanEdits.of(from);
        if (spans.isEmpty()) {
            return;
        }
        text.boundsOf(spans.get(0).begin()).ifPresent(start -> {
            int x = start.x + start.width / 2;
            int y = start.y + start.height / 2;
            gc.setAntialias(SWT.ON);
            gc.setAlpha(ALPHA);
            gc.setForeground(text.control().getForeground());
            gc.setBackground(text.control().getForeground());
            gc.setLineWidth(2);
            gc.drawLine(x, y, pointer.x, pointer.y);
            gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
            gc.fillOval(pointer.x - DOT / 2, pointer.y - DOT / 2, DOT, DOT);
            gc.setAlpha(255);
        });
    }
}
