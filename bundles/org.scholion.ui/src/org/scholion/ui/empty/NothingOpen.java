package org.scholion.ui.empty;

import org.eclipse.ui.IWorkbench;
import org.scholion.ui.windows.Windows;
import org.scholion.ui.windows.WorkbenchStartup;

/** Has the middle of every window say what can be done next, as long as nothing is open there. */
public final class NothingOpen extends WorkbenchStartup {

    @Override
    protected void begin(IWorkbench workbench) {
        Windows.each(workbench, EmptyMiddle::fill);
    }
}
