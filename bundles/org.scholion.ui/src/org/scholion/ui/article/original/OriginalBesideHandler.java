package org.scholion.ui.article.original;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Shows the original beside the text of the article in front, or takes it away. */
public final class OriginalBesideHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            OriginalPane.of(editor).toggle();
        }
        return null;
    }
}
