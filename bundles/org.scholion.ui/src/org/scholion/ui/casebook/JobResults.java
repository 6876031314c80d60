package org.scholion.ui.casebook;

import org.eclipse.ui.IWorkbenchWindow;

/** Brings what a job has found out to the window from which it was started. */
public final class JobResults {

    private JobResults() {
    }

    /**
     * Runs something in the UI thread, soon. May be called in any thread.
     *
     * @param shown is left out when the window is closed by then
     */
    public static void show(IWorkbenchWindow window, Runnable shown) {
        var display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (window.getShell() != null && !window.getShell().isDisposed()) {
                    shown.run();
                }
            });
        }
    }
}
