package org.scholion.ui.windows;

import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The windows of a workbench, those that are open and those that will be. */
public final class Windows {

    private Windows() {
    }

    /** Has something done to each window that is open, and to each later one when it opens. For the UI thread. */
    public static void each(IWorkbench workbench, Consumer<IWorkbenchWindow> done) {
        for (var window : workbench.getWorkbenchWindows()) {
            done.accept(window);
        }
        workbench.addWindowListener(new Opened(done));
    }

    private record Opened(Consumer<IWorkbenchWindow> done) implements IWindowListener {

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            done.accept(window);
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            // done when it was opened
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // stays as it is
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // what it was given goes with it
        }
    }
}
