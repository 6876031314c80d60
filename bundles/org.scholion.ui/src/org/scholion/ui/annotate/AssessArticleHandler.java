package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.ArticleAnnotation;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.ArticleEditor;

/** Selects the analyst's annotation of the article as a whole, making one where there is none: Properties shows it. */
public final class AssessArticleHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var layers = Codebooks.layers(editor.session().codebook(), LayerKind.ARTICLE);
        if (layers.isEmpty()) {
            editor.complain(Messages.Assess_noLayer);
        } else {
            editor.select(assessment(editor.session(), layers.get(0)));
            ShowPropertiesHandler.show(event);
        }
    }

    private static ArticleAnnotation assessment(ArticleSession session, Layer layer) throws CoreException {
        var known = session.own().getArticleAnnotations().stream()
                .filter(annotation -> annotation.getLayer().equals(layer.getName())).findFirst();
        return known.isPresent() ? known.get() : session.assess(layer, null);
    }
}
