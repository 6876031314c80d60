package org.scholion.ui.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Shows what changed in the article in front since the version before. */
public final class CompareVersionsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var article = editor.session().article().getId();
            CompareVersionsJob.toBeOpened(window, editor.session().store(),
                    (operation, monitor) -> operation.execute(article, monitor));
        }
        return null;
    }
}
