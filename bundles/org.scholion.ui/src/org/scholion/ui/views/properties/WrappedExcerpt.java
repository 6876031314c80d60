package org.scholion.ui.views.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.core.span.Selections;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.Excerpts;

/** A text wrapped to the width there is, in a few lines at most; the tool tip has more of it. */
final class WrappedExcerpt {

    private static final int LINES = 3;
    /** More than three lines can hold. */
    private static final int MOST = 1_000;

    private final Label label;
    private String text = "";

    WrappedExcerpt(Composite parent, String id) {
        label = new Label(parent, SWT.WRAP);
        WidgetId.set(label, id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    void show(String next, int width) {
        text = Excerpts.oneLine(next, MOST);
        label.setToolTipText(text.replace("&", "&&"));
        fit(width);
    }

    /** Cuts the text anew for another width, in pixels. */
    void fit(int width) {
        ((GridData) label.getLayoutData()).widthHint = Math.max(1, width);
        label.setText(cut(Math.max(40, width)).replace("&", "&&"));
    }

    private String cut(int width) {
        if (text.isEmpty()) {
            return text;
        }
        var layout = new TextLayout(label.getDisplay());
        try {
            layout.setFont(label.getFont());
            layout.setWidth(width);
            layout.setText(text);
            if (layout.getLineCount() <= LINES) {
                return text;
            }
            int end = layout.getLineOffsets()[LINES] - 2; // room for the ellipsis
            return text.substring(0, Selections.clusterStart(text, end)).stripTrailing() + "…";
        } finally {
            layout.dispose();
        }
    }
}
