package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.scholion.ui.article.ArticleEditor;

/** Folds or unfolds all boilerplate of the article in front. */
public final class ToggleFoldingHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        if (editor.canFold()) {
            editor.toggleFolding();
        } else {
            editor.complain(Messages.Folding_nothing);
        }
    }
}
