package org.scholion.ui.verify;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.ProblemDialogs;

/** Asks for a finished report, or takes the one that its parameter names, and checks it against the open casebook. */
public final class VerifyReportHandler extends AbstractHandler {

    static final String FILE = "org.scholion.ui.verifyReport.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var readers = window.getService(ReportReaders.class);
        var named = event.getParameter(FILE);
        var file = named != null ? named : choose(window, readers);
        if (file != null) {
            try {
                check(window, readers, file);
            } catch (CoreException e) {
                ProblemDialogs.show(window.getShell(), e);
            }
        }
        return null;
    }

    private static String choose(IWorkbenchWindow window, ReportReaders readers) {
        var dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.VerifyReportHandler_choose);
        var all = String.join(";", readers.formats().stream().map(format -> "*." + format).toList());
        dialog.setFilterExtensions(new String[] { all });
        dialog.setFilterNames(new String[] { Messages.VerifyReportHandler_reports });
        // reports lie beside the casebook unless somebody chose another place
        window.getService(OpenCasebook.class).store().map(store -> store.layout().root().getParent())
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        return dialog.open();
    }

    private static void check(IWorkbenchWindow window, ReportReaders readers, String file) throws CoreException {
        var store = window.getService(OpenCasebook.class).requireStore();
        var reader = readers.of(file).orElseThrow(() -> new CoreException(Status.error(
                NLS.bind(Messages.VerifyReportHandler_noReader, file, String.join(", ", readers.formats())))));
        new VerifyReportJob(window, store, reader, Path.of(file)).schedule();
    }
}
