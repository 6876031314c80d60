package org.scholion.ui.annotate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;

/** Takes what is selected away from an annotation; with nothing selected, its part at the caret. */
public final class RemovePartHandler extends SpanGestureHandler {

    @Override
    void withoutSelection(ArticleEditor editor) throws CoreException {
        int caret = editor.text().caret();
        var annotation = editor.gestures().target();
        var part = annotation.stream().flatMap(there -> SpanEdits.of(there).stream())
                .filter(span -> span.begin() <= caret && caret <= span.end()).findFirst();
        if (part.isEmpty()) {
            editor.complain(Messages.RemovePart_nothing);
        } else {
            change(editor, annotation.get(), part.get());
        }
    }

    @Override
    void change(ArticleEditor editor, SpanAnnotation annotation, Span part) throws CoreException {
        editor.session().spans().removePart(annotation, part);
        editor.changed(annotation, part.begin());
        editor.say(NLS.bind(Messages.RemovePart_done, ArticleGestures.shortened(part.of(editor.text().text()))));
    }
}
