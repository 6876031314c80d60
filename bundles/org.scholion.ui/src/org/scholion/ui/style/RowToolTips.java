package org.scholion.ui.style;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Event;

/**
 * Tool tips for the rows of a list, from its label providers. One that hides because a dialog has come up leaves the focus
 * there: JFace's own gives it to the list, and the dialog then hears neither Escape nor Return nor Tab.
 */
public final class RowToolTips extends ColumnViewerToolTipSupport {

    private final ColumnViewer viewer;

    private RowToolTips(ColumnViewer viewer) {
        super(viewer, ToolTip.NO_RECREATE, false);
        this.viewer = viewer;
    }

    public static void on(ColumnViewer viewer) {
        new RowToolTips(viewer);
    }

    @Override
    protected void afterHideToolTip(Event event) {
        var control = viewer.getControl();
        if (!control.isDisposed() && control.getDisplay().getActiveShell() == control.getShell()) {
            super.afterHideToolTip(event);
        }
    }
}
