package org.scholion.ui.annotate;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.ArticleEditor;

/** Marks the selection, or the word at the caret, with the layer that the command names. */
public class MarkHandler extends ArticleHandler {

    static final String COMMAND = "org.scholion.ui.mark";
    static final String LAYER = "org.scholion.ui.mark.layer";

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        mark(editor, event.getParameter(LAYER));
    }

    static void mark(ArticleEditor editor, String name) throws CoreException {
        var layer = Codebooks.layer(editor.session().codebook(), name)
                .filter(found -> found.getKind() == LayerKind.SPAN);
        var span = editor.selectedSpan();
        if (layer.isEmpty()) {
            editor.complain(NLS.bind(Messages.Mark_noLayer, name));
        } else if (span.isEmpty()) {
            editor.complain(Messages.Mark_nothingSelected);
        } else {
            PlatformUI.getWorkbench().getService(CurrentLayer.class).set(name);
            mark(editor, layer.get(), span.get());
        }
    }

    private static void mark(ArticleEditor editor, Layer layer, Span span) throws CoreException {
        var label = Codebooks.label(layer).toLowerCase();
        if (editor.isMarked(span, layer.getName())) {
            editor.complain(NLS.bind(Messages.Mark_already, label));
            return;
        }
        var annotation = editor.session().annotate(layer, null, List.of(span));
        editor.marked(annotation);
        editor.say(NLS.bind(Messages.Mark_done, label));
    }
}
