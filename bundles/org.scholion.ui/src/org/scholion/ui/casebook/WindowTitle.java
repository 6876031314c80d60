package org.scholion.ui.casebook;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.windows.Windows;
import org.scholion.ui.windows.WorkbenchStartup;

/**
 * Names the open casebook in the titles of the windows. Where another product writes titles of its own, they stay as
 * they are.
 */
public final class WindowTitle extends WorkbenchStartup {

    private final String product = Platform.getProduct() == null ? Messages.WindowTitle_product
            : Platform.getProduct().getName();
    private OpenCasebook casebook;
    private String shown = product;

    @Override
    protected void begin(IWorkbench workbench) {
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
        update(workbench);
        Windows.each(workbench, window -> put(window, shown));
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
}
