package org.scholion.ui.annotate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;

/** Makes an annotation reach over what is selected. */
public final class ExtendHandler extends SpanGestureHandler {

    @Override
    void change(ArticleEditor editor, SpanAnnotation annotation, Span selection) throws CoreException {
        editor.session().spans().extend(annotation, selection);
        editor.changed(annotation, selection.end());
        editor.say(NLS.bind(Messages.Extend_done, ArticleGestures.quote(annotation)));
    }
}
