package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;

/** A gesture that changes an annotation of the analyst by what is selected. */
abstract class SpanGestureHandler extends ArticleHandler {

    @Override
    final void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var selection = editor.gestures().selection();
        if (selection.isEmpty()) {
            withoutSelection(editor);
            return;
        }
        var annotation = editor.gestures().target(selection.get());
        if (annotation.isEmpty()) {
            editor.complain(Messages.SpanGesture_noAnnotation);
        } else {
            change(editor, annotation.get(), selection.get());
        }
    }

    void withoutSelection(ArticleEditor editor) throws CoreException {
        editor.complain(editor.gestures().isBlankSelected() ? Messages.Mark_blanksSelected
                : Messages.SpanGesture_noSelection);
    }

    abstract void change(ArticleEditor editor, SpanAnnotation annotation, Span selection) throws CoreException;
}
