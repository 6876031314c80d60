package org.scholion.ui.profiles;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.casebook.OpenCasebook;

/** Shows the reader profiles of the open casebook. */
public final class ProfilesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(OpenCasebook.class).store()
                .ifPresent(store -> new ProfilesDialog(window.getShell(), store).open());
        return null;
    }
}
