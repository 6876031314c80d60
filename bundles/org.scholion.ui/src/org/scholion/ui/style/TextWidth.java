package org.scholion.ui.style;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide texts are in the font of a control: pixels that are fixed would cut them in a larger one. */
public final class TextWidth {

    private TextWidth() {
    }

    /** The width of the widest of some texts. */
    public static int of(Control control, Stream<String> texts) {
        var gc = new GC(control);
        try {
            return texts.mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    /** The width of a number of characters of a usual text. */
    public static int ofCharacters(Control control, int number) {
        var gc = new GC(control);
        try {
            return (int) Math.ceil(number * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}
