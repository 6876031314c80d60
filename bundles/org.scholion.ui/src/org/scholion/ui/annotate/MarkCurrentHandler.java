package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.ArticleEditor;

/**
 * Marks with the layer used last, or the first of the codebook. At the line of a fold, Enter opens that; where an
 * annotation waits to be related, it relates it.
 */
public final class MarkCurrentHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        if (editor.unfoldAtCaret()) {
            return;
        }
        if (editor.gestures().linkFrom().isPresent()) {
            RelateToHandler.relate(editor);
            return;
        }
        var last = MarkHandler.memory(editor).layer();
        var layers = Codebooks.layers(editor.session().codebook(), LayerKind.SPAN);
        boolean known = layers.stream().anyMatch(layer -> layer.getName().equals(last));
        MarkHandler.mark(editor, known || layers.isEmpty() ? last : layers.get(0).getName());
    }
}
