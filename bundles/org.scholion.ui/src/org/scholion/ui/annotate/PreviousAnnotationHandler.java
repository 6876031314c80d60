package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.scholion.ui.article.ArticleEditor;

/** Goes to the annotation before the current one or the caret. */
public final class PreviousAnnotationHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        if (!editor.step(false)) {
            editor.complain(Messages.Step_first);
        }
    }
}
