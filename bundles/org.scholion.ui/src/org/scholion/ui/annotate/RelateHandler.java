package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.scholion.ui.article.ArticleEditor;

/** Remembers the annotation at the caret, to relate it to the one that is chosen next. */
public final class RelateHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        var annotation = editor.currentAnnotation();
        if (annotation.isEmpty()) {
            editor.complain(Messages.Relate_nothing);
        } else if (!editor.session().isOwn(annotation.get())) {
            editor.complain(Messages.Relate_others);
        } else {
            editor.gestures().beginLink(annotation.get());
        }
    }
}
