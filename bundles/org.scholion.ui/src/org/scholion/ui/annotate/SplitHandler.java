package org.scholion.ui.annotate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;

/** Splits an annotation at the caret, or into what is before, in and behind the selection. */
public final class SplitHandler extends SpanGestureHandler {

    @Override
    void withoutSelection(ArticleEditor editor) throws CoreException {
        var annotation = editor.currentAnnotation().filter(editor.session()::isOwn);
        if (annotation.isEmpty()) {
            editor.complain(Messages.Split_nothing);
        } else {
            int caret = editor.text().caret();
            split(editor, annotation.get(), caret, caret);
        }
    }

    @Override
    void change(ArticleEditor editor, SpanAnnotation annotation, Span selection) throws CoreException {
        split(editor, annotation, selection.begin(), selection.end());
    }

    private static void split(ArticleEditor editor, SpanAnnotation annotation, int begin, int end)
            throws CoreException {
        var pieces = editor.session().spans().split(annotation, begin, end);
        editor.changed(pieces.get(1), begin);
        editor.say(NLS.bind(Messages.Split_done, pieces.size()));
    }
}
