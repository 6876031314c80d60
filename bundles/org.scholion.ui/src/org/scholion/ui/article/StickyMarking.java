package org.scholion.ui.article;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.scholion.ui.marking.CurrentLayer;

/**
 * Marks each selection at once while the current layer is sticky: when the button is released, and when Shift and Ctrl
 * are. After a double-click it waits for a third one.
 */
final class StickyMarking {

    private final ReadingText text;
    private final ArticleGestures gestures;
    private final Runnable afterClicks = this::mark;
    private int clicks;

    StickyMarking(ReadingText text, ArticleGestures gestures) {
        this.text = text;
        this.gestures = gestures;
        var control = text.control();
        control.addListener(SWT.MouseDown, this::pressed);
        control.addListener(SWT.MouseUp, this::released);
        control.addListener(SWT.KeyUp, this::keyReleased);
    }

    private void pressed(Event event) {
        clicks = event.count;
        text.control().getDisplay().timerExec(-1, afterClicks);
    }

    private void released(Event event) {
        if (!isOn() || event.button != 1 || (event.stateMask & SWT.MOD1) != 0) {
            return; // with Ctrl more is to come
        }
        if (clicks > 1) {
            text.control().getDisplay().timerExec(text.control().getDisplay().getDoubleClickTime(), afterClicks);
        } else {
            mark();
        }
    }

    private void keyReleased(Event event) {
        boolean released = event.keyCode == SWT.SHIFT || event.keyCode == SWT.CTRL;
        if (isOn() && released && (event.stateMask & (SWT.SHIFT | SWT.CTRL) & ~event.keyCode) == 0) {
            mark();
        }
    }

    private boolean isOn() {
        return CurrentLayer.service().isSticky() && gestures.linkFrom().isEmpty();
    }

    private void mark() {
        if (!text.control().isDisposed() && isOn() && text.selection().isPresent()) {
            gestures.run(ArticleGestures.MARK_CURRENT);
        }
    }
}
