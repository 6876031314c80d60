package org.scholion.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the guide, or what it says of some words. */
public final class OpenGuideHandler extends AbstractHandler {

    static final String WORDS = "org.scholion.ui.openGuide.words";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            var view = (GuideView) page.showView(GuideView.ID);
            var words = event.getParameter(WORDS);
            if (words != null) {
                view.search(words);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
