package org.scholion.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** What is done with the link at the caret; in menus only where there is one. */
abstract class LinkHandler extends AbstractHandler {

    @Override
    public final void setEnabled(Object context) {
        var editor = context instanceof IEvaluationContext evaluation
                ? evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME) : null;
        setBaseEnabled(editor instanceof ArticleEditor article && article.link().isPresent());
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            editor.link().ifPresentOrElse(link -> follow(link.target(), editor),
                    () -> editor.complain(Messages.Link_none));
        }
        return null;
    }

    abstract void follow(String target, ArticleEditor editor);
}
