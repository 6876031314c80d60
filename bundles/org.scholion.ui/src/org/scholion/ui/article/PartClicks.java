package org.scholion.ui.article;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Ctrl and the pointer choose several parts: what is selected stays chosen when something else is selected with Ctrl; a
 * Ctrl-click on a part lets go of it, and a click without Ctrl of all.
 */
final class PartClicks {

    private final ReadingText text;
    private final ArticleGestures gestures;

    PartClicks(ReadingText text, ArticleGestures gestures) {
        this.text = text;
        this.gestures = gestures;
        Listener before = this::pressed; // when the text hears of it, the selection is gone
        var display = text.control().getDisplay();
        display.addFilter(SWT.MouseDown, before);
        text.control().addListener(SWT.Dispose, event -> display.removeFilter(SWT.MouseDown, before));
    }

    private void pressed(Event event) {
        if (event.widget != text.control() || event.button != 1 || event.count > 1) {
            return;
        }
        int keys = event.stateMask & SWT.MODIFIER_MASK;
        if (keys == SWT.MOD1) {
            gestures.keepSelection();
            text.offsetAt(new Point(event.x, event.y)).ifPresent(gestures::dropPart);
        } else if (keys == 0) {
            gestures.dropParts();
        }
    }
}
