package org.scholion.ui.windows;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the focus to the active part of a window that comes to the front without any: what had it may have gone or been
 * hidden while a dialog was open, as the link that opened the dialog, and then no key would do anything.
 */
public final class LostFocus extends WorkbenchStartup {

    @Override
    protected void begin(IWorkbench workbench) {
        Windows.each(workbench, LostFocus::watch);
    }

    private static void watch(IWorkbenchWindow window) {
        var shell = window.getShell();
        // the platform puts the focus back where it was, where that still can be, after it has told of the window
        shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(() -> find(window)));
    }

    private static void find(IWorkbenchWindow window) {
        var shell = window.getShell();
        if (shell == null || shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        var focused = shell.getDisplay().getFocusControl();
        var page = window.getActivePage();
        if ((focused == null || !focused.isVisible()) && page != null && page.getActivePart() != null) {
            page.getActivePart().setFocus();
        }
    }
}
