package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.scholion.ui.article.ArticleEditor;

/** Keeps what is selected as a part of the next mark, which then covers several places. */
public final class KeepPartHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        if (!editor.gestures().keepSelection()) {
            editor.complain(editor.gestures().isBlankSelected() ? Messages.Mark_blanksSelected
                    : Messages.SpanGesture_noSelection);
        }
    }
}
