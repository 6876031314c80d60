package org.scholion.ui.article;

import org.eclipse.swt.widgets.Text;
import org.scholion.ui.article.shown.ShownText;

/** What Copy and Select all mean in the editor of an article: a field beside the text where this has the focus. */
final class FocusedText {

    private final ShownText shown;

    FocusedText(ShownText shown) {
        this.shown = shown;
    }

    void copy() {
        if (shown.widget().getDisplay().getFocusControl() instanceof Text field) {
            field.copy();
        } else {
            shown.copy();
        }
    }

    void selectAll() {
        if (shown.widget().getDisplay().getFocusControl() instanceof Text field) {
            field.selectAll();
        } else {
            shown.selectAll();
        }
    }
}
