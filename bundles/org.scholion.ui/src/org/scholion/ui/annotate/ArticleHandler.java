package org.scholion.ui.annotate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** A gesture on the article in front. One that fails says why in the status line and opens no dialog. */
abstract class ArticleHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            attempt(editor, () -> execute(event, editor));
        }
        return null;
    }

    /** Something that may fail. */
    interface Gesture {

        void run() throws CoreException;
    }

    /** Does something now or later, and says why when it fails. */
    static void attempt(ArticleEditor editor, Gesture gesture) {
        try {
            gesture.run();
        } catch (CoreException e) {
            editor.complain(e.getMessage());
        }
    }

    abstract void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException;
}
