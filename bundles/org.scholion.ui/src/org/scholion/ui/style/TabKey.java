package org.scholion.ui.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The tab key in fields of several lines. */
public final class TabKey {

    private TabKey() {
    }

    /** Lets Tab and Shift+Tab go on to the next field and back, where a field of several lines would take them. */
    public static void leaves(Text field) {
        field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }
}
