package org.scholion.ui.style;

import org.eclipse.swt.widgets.Widget;

/** Names by which tests and assistive tools find the widgets of a view. */
public final class WidgetId {

    private static final String KEY = "org.scholion.id";

    private WidgetId() {
    }

    /** Gives a widget its name, such as {@code articles.table}. */
    public static void set(Widget widget, String id) {
        widget.setData(KEY, id);
    }
}
