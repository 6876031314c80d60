package org.scholion.ui.annotate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;

/** Makes the selection, and parts chosen before, further parts of the annotation that was current last. */
public final class AddPartHandler extends SpanGestureHandler {

    @Override
    void change(ArticleEditor editor, SpanAnnotation annotation, Span selection) throws CoreException {
        var gestures = editor.gestures();
        editor.session().spans().addParts(annotation, gestures.spans());
        gestures.dropParts();
        editor.changed(annotation, selection.end());
        editor.say(NLS.bind(Messages.AddPart_done, ArticleGestures.quote(annotation), SpanEdits.of(annotation).size()));
    }
}
