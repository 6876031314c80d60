package org.scholion.ui.links;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.link.Launcher;
import org.scholion.core.link.LinkRegistration;
import org.scholion.ui.casebook.StatusLine;

/** Asks whether links of reports that are clicked in other programs open here, and tells the desktop. */
public final class ReportLinksHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            var launcher = Launcher.ofInstallation();
            var registration = LinkRegistration.ofUser(System.getProperty("os.name"), System.getenv(),
                    Path.of(System.getProperty("user.home")), launcher);
            boolean registered = registration.isRegistered();
            if (isWanted(window.getShell(), registered, launcher)) {
                change(registration, registered, launcher);
                StatusLine.show(window, registered ? Messages.ReportLinksHandler_unregistered
                        : NLS.bind(Messages.ReportLinksHandler_registered, registration.file()));
            }
        } catch (CoreException e) { // also on systems where somebody else must do it
            MessageDialog.openInformation(window.getShell(), Messages.LinkOpener_title, e.getMessage());
        }
        return null;
    }

    private static boolean isWanted(Shell shell, boolean registered, Path launcher) {
        // Enter changes nothing that is as one would want it
        var labels = registered ? new String[] { IDialogConstants.CLOSE_LABEL, Messages.ReportLinksHandler_unregister }
                : new String[] { Messages.ReportLinksHandler_register, IDialogConstants.CANCEL_LABEL };
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.LinkOpener_title,
                registered ? Messages.ReportLinksHandler_isRegistered
                        : NLS.bind(Messages.ReportLinksHandler_isNot, launcher),
                SWT.NONE, labels);
        return answer == (registered ? 1 : 0);
    }

    private static void change(LinkRegistration registration, boolean registered, Path launcher)
            throws CoreException {
        if (registered) {
            registration.unregister();
        } else {
            registration.register(launcher);
        }
    }
}
