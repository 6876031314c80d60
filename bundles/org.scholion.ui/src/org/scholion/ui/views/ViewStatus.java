package org.scholion.ui.views;

import org.eclipse.ui.IViewSite;

/** The status line as a view uses it: it says why something could not be done. For the UI thread. */
public record ViewStatus(IViewSite site) {

    /** Shows a problem until the next {@link #clear}. */
    public void complain(String problem) {
        site.getActionBars().getStatusLineManager().setErrorMessage(problem);
    }

    public void clear() {
        site.getActionBars().getStatusLineManager().setErrorMessage(null);
    }
}
