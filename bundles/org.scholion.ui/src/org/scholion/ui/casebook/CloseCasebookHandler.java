package org.scholion.ui.casebook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the casebook; its editors close themselves. */
public final class CloseCasebookHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var casebook = window.getService(OpenCasebook.class);
        try {
            var title = casebook.requireStore().title();
            casebook.close();
            StatusLine.show(window, NLS.bind(Messages.CloseCasebook_closed, title));
        } catch (CoreException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
        return null;
    }
}
