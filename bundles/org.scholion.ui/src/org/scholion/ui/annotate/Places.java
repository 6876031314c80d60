package org.scholion.ui.annotate;

import org.eclipse.swt.graphics.Rectangle;
import org.scholion.ui.article.ArticleEditor;

/** Where on the display something of an article is, for windows that open beside it. */
final class Places {

    private Places() {
    }

    /** The place of a character; the top of the text when it cannot be seen. */
    static Rectangle of(ArticleEditor editor, int offset) {
        var control = editor.text().control();
        var visible = control.getBounds();
        var bounds = editor.text().boundsOf(offset)
                .filter(place -> place.y >= 0 && place.y <= visible.height && place.x <= visible.width)
                .orElse(new Rectangle(visible.width / 4, 0, 1, 1));
        var there = control.toDisplay(bounds.x, bounds.y);
        return new Rectangle(there.x, there.y, bounds.width, bounds.height);
    }
}
