package org.scholion.ui.casebook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the demo casebook; makes it where there is none yet. */
public final class OpenDemoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DemoJob.schedule(HandlerUtil.getActiveWorkbenchWindowChecked(event), CasebookFolders.demo());
        return null;
    }
}
