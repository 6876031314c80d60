package org.scholion.ui.views;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text for other programs. */
public final class ClipboardText {

    private ClipboardText() {
    }

    /** Puts a text on the clipboard; an empty one leaves it as it is. */
    public static void copy(Display display, String text) {
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }
}
