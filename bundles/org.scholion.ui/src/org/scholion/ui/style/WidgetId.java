package org.scholion.ui.style;

import org.eclipse.swt.widgets.Widget;

/** Names by which tests and assistive tools find the widgets of a view. */
public final class WidgetId {

    private static final String KEY = "org.scholion.id";

    private WidgetId() {
    }

    /** Gives a widget its name, such as {@code articles.table}, and returns it. */
    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }

    /** Whether a widget has this name. */
    public static boolean is(Widget widget, String id) {
        return id.equals(widget.getData(KEY));
    }
}
