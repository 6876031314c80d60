package org.scholion.ui.windows;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Does something in the UI thread once the workbench is there. */
public abstract class WorkbenchStartup implements IStartup {

    @Override
    public final void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> begin(workbench));
    }

    /** Is called once, in the UI thread. */
    protected abstract void begin(IWorkbench workbench);
}
