package org.scholion.ui.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Takes the analyst's annotations over from the version before the article in front. */
public final class CarryOverHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            new CarryOverJob(HandlerUtil.getActiveWorkbenchWindowChecked(event), editor).schedule();
        }
        return null;
    }
}
