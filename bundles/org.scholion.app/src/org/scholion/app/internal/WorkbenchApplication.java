package org.scholion.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench as an application of its own. One process at a time uses a settings folder (the instance area); a
 * second one says so and ends with status 1.
 */
public class WorkbenchApplication implements IApplication {

    private static final Integer EXIT_REFUSED = 1;

    @Override
    public Object start(IApplicationContext context) {
        GtkStyle.use();
        var display = PlatformUI.createDisplay();
        var settings = Platform.getInstanceLocation();
        try {
            if (!lock(settings, display)) {
                context.applicationRunning(); // a refusal is all there is to see
                return EXIT_REFUSED;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new ScholionWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            settings.release();
            display.dispose();
        }
    }

    private static boolean lock(Location settings, Display display) {
        var folder = settings.getURL().getPath(); // asking for it also settles on the default
        String refusal;
        try {
            if (settings.lock()) {
                return true;
            }
            refusal = NLS.bind(Messages.WorkbenchApplication_inUse, folder);
        } catch (IOException e) {
            refusal = NLS.bind(Messages.WorkbenchApplication_noFolder, folder, e.getMessage());
        }
        System.err.println(refusal);
        refuse(display, refusal);
        return false;
    }

    private static void refuse(Display display, String refusal) {
        var parent = new Shell(display);
        MessageDialog.openError(parent, Messages.WorkbenchApplication_title, refusal);
        parent.dispose();
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}
