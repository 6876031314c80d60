package org.scholion.ui.report;

import org.eclipse.ui.IEditorSite;

/** The status line as an editor uses it. For the UI thread. */
record EditorStatus(IEditorSite site) {

    void say(String message) {
        var status = site.getActionBars().getStatusLineManager();
        status.setErrorMessage(null);
        status.setMessage(message);
    }

    void complain(String message) {
        site.getActionBars().getStatusLineManager().setErrorMessage(message);
    }
}
