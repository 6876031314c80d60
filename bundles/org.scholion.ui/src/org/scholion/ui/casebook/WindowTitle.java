package org.scholion.ui.casebook;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Names the open casebook in the titles of the windows. Where another product writes titles of its own, they stay as
 * they are.
 */
public final class WindowTitle implements IStartup {

    private final String product = Platform.getProduct() == null ? Messages.WindowTitle_product
            : Platform.getProduct().getName();
    private OpenCasebook casebook;
    private String shown = product;

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> watch(workbench));
    }

    private void watch(IWorkbench workbench) {
        casebook = workbench.getService(OpenCasebook.class);
        casebook.addListener(new OpenCasebookListener() {
            @Override
            public void casebookOpened() {
                update(workbench);
            }

            @Override
            public void casebookChanged() {
                update(workbench);
            }
        });
        workbench.addWindowListener(new NewWindows());
        update(workbench);
    }

    private void update(IWorkbench workbench) {
        var title = casebook.store().map(store -> title(product, store.title(), store.readOnlyReason().isPresent()))
                .orElse(product);
        for (var window : workbench.getWorkbenchWindows()) {
            put(window, title);
        }
        shown = title;
    }

    /** Replaces a title that is the product's or ours. */
    private void put(IWorkbenchWindow window, String title) {
        var shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            var present = shell.getText();
            if (present.isEmpty() || present.equals(product) || present.equals(shown)) {
                shell.setText(title);
            }
        }
    }

    /** As in "spring (read only) – Scholion". */
    static String title(String product, String casebook, boolean readOnly) {
        return NLS.bind(readOnly ? Messages.WindowTitle_readOnly : Messages.WindowTitle_casebook, casebook, product);
    }

    /** Gives a window that is opened later the same title. */
    private final class NewWindows implements IWindowListener {

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            put(window, shown);
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            // the title does not depend on it
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // the title does not depend on it
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // nothing of it is kept here
        }
    }
}
