package org.scholion.ui.style;

import org.eclipse.swt.widgets.Widget;

/** Names by which the style sheets of themes find widgets that are to look unlike others of their kind. */
public final class CssClass {

    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

    private CssClass() {
    }

    /** Gives a widget its name, such as {@code ScholionText}, and returns it. */
    public static <W extends Widget> W set(W widget, String name) {
        widget.setData(KEY, name);
        return widget;
    }
}
