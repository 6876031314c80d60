package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.ArticleEditor;

/** Marks with the layer used last, or the first of the codebook. At the line of a fold, Enter opens that. */
public final class MarkCurrentHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        if (editor.unfoldAtCaret()) {
            return;
        }
        var codebook = editor.session().codebook();
        var last = PlatformUI.getWorkbench().getService(CurrentLayer.class).name();
        var layers = Codebooks.layers(codebook, LayerKind.SPAN);
        if (Codebooks.layer(codebook, last).isPresent() || layers.isEmpty()) {
            MarkHandler.mark(editor, last);
        } else {
            MarkHandler.mark(editor, layers.get(0).getName());
        }
    }
}
