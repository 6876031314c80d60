package org.scholion.ui.casebook;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchWindow;

/** Quiet messages at the foot of a window. For the UI thread. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Shows a message until the active part has another one; nothing happens in a window without parts. */
    public static void show(IWorkbenchWindow window, String message) {
        var status = of(window);
        if (status != null) {
            status.setErrorMessage(null);
            status.setMessage(message);
        }
    }

    private static IStatusLineManager of(IWorkbenchWindow window) {
        var page = window.getActivePage();
        var part = page == null ? null : page.getActivePart();
        var site = part == null ? null : part.getSite();
        if (site instanceof IViewSite view) {
            return view.getActionBars().getStatusLineManager();
        }
        return site instanceof IEditorSite editor ? editor.getActionBars().getStatusLineManager() : null;
    }
}
