package org.scholion.ui.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.casebook.OpenCasebook;

/** Makes a report text and opens it. */
public final class NewReportTextHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            var store = window.getService(OpenCasebook.class).requireStore();
            store.requireWritable();
            var made = TextDialogs.create(window.getShell(), store);
            if (made.isPresent()) {
                window.getService(OpenReferences.class).tellTexts();
                var editor = LastReportText.open(window.getActivePage(), store, made.get(), true);
                if (editor != null) {
                    editor.beginWriting();
                }
            }
        } catch (CoreException e) {
            MessageDialog.openInformation(window.getShell(), Messages.TextDialogs_newTitle, e.getMessage());
        }
        return null;
    }
}
