package org.scholion.ui.empty;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Has the middle of every window say what can be done next, as long as nothing is open there. */
public final class NothingOpen implements IStartup {

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            for (var window : workbench.getWorkbenchWindows()) {
                EmptyMiddle.fill(window);
            }
            workbench.addWindowListener(new NewWindows());
        });
    }

    private static final class NewWindows implements IWindowListener {

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            EmptyMiddle.fill(window);
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            // filled when it was opened
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // stays as it is
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // the widgets go with it
        }
    }
}
