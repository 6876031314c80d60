package org.scholion.ui.article.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Opens the find bar of the article in front. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().activate(editor);
            FindBar.of(editor).open();
        }
        return null;
    }
}
