package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.scholion.ui.article.ArticleEditor;

/** Goes to the annotation behind the current one or the caret. */
public final class NextAnnotationHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        if (!editor.step(true)) {
            editor.complain(Messages.Step_last);
        }
    }
}
