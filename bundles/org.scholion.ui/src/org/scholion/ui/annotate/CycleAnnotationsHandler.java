package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.scholion.ui.article.ArticleEditor;

/** Goes through the annotations that overlap at the caret. */
public final class CycleAnnotationsHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        if (!editor.cycle()) {
            editor.complain(Messages.Cycle_nothing);
        }
    }
}
