package org.scholion.ui.article;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Measures of a text widget. */
final class TextMeasure {

    private TextMeasure() {
    }

    /** The width of an average character in the widget's font, in points. */
    static double averageCharacterWidth(StyledText widget) {
        var gc = new GC(widget);
        try {
            gc.setFont(widget.getFont());
            return gc.getFontMetrics().getAverageCharacterWidth();
        } finally {
            gc.dispose();
        }
    }
}
