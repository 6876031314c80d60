package org.scholion.ui.web;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.casebook.OpenCasebook;

/** Shows the feeds that the open casebook follows. */
public final class FeedsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(OpenCasebook.class).store().ifPresent(store -> FeedsDialog.show(window, store));
        return null;
    }
}
