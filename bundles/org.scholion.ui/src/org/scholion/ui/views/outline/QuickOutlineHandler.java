package org.scholion.ui.views.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Opens the quick outline of the article in front. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            new QuickOutline(HandlerUtil.getActiveShell(event), editor).open();
        }
        return null;
    }
}
