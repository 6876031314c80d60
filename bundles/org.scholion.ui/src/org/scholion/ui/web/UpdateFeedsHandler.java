package org.scholion.ui.web;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.feeds.Feeds;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.casebook.StatusLine;

/** Imports what is new in all feeds that the open casebook follows. */
public final class UpdateFeedsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(OpenCasebook.class).store().ifPresent(store -> update(window, store));
        return null;
    }

    private static void update(IWorkbenchWindow window, CasebookStore store) {
        try {
            if (new Feeds(store).all().isEmpty()) {
                StatusLine.show(window, Messages.UpdateFeedsHandler_none);
            } else {
                UpdateFeedsJob.schedule(window, store, List.of());
            }
        } catch (CoreException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
    }
}
