package org.scholion.ui.casebook;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.CasebooksInFolder;
import org.scholion.ui.preferences.ScholionPreferences;

/** Opens the casebook in the folder that the command names, else in one that the analyst chooses. */
public final class OpenCasebookHandler extends AbstractHandler {

    static final String COMMAND = "org.scholion.ui.openCasebook";
    static final String FOLDER = "org.scholion.ui.openCasebook.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var named = event.getParameter(FOLDER);
        var folder = named == null ? choose(window.getShell()) : named;
        if (folder != null) {
            OpenCasebookJob.schedule(window, CasebooksInFolder.meant(Path.of(folder)));
        }
        return null;
    }

    /** Null when the analyst cancels. */
    private static String choose(Shell parent) {
        var dialog = new DirectoryDialog(parent, SWT.OPEN);
        dialog.setText(Messages.OpenCasebookHandler_title);
        dialog.setMessage(Messages.OpenCasebookHandler_message);
        var recent = ScholionPreferences.recentCasebooks().stream().map(Path::getParent).findFirst();
        dialog.setFilterPath(recent.orElseGet(CasebookFolders::usual).toString());
        return dialog.open();
    }
}
