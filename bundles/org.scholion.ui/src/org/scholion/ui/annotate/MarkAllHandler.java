package org.scholion.ui.annotate;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.occurrences.Occurrence;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.occurrences.MarkAllDialog;
import org.scholion.ui.occurrences.MarkAllJob;

/**
 * Marks the same words everywhere: those of the annotation at the caret, with its layer and tag; else those selected,
 * with the current layer.
 */
public final class MarkAllHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var annotation = editor.text().selection().isPresent() ? Optional.<SpanAnnotation>empty()
                : editor.currentAnnotation().filter(current -> SpanEdits.of(current).size() == 1);
        var layer = layer(editor, annotation);
        var span = annotation.map(current -> SpanEdits.of(current).get(0))
                .or(() -> editor.gestures().spans().stream().findFirst());
        if (layer.isEmpty()) {
            editor.complain(Messages.MarkAll_noLayer);
        } else if (span.isEmpty()) {
            editor.complain(editor.gestures().isBlankSelected() ? Messages.Mark_blanksSelected
                    : Messages.Mark_nothingSelected);
        } else {
            var tag = annotation.map(SpanAnnotation::getTag)
                    .orElseGet(() -> annotation.isPresent() ? "" : MarkHandler.currentTag(editor, layer.get()));
            open(editor, span.get().of(editor.text().text()), layer.get(), tag);
        }
    }

    private static Optional<Layer> layer(ArticleEditor editor, Optional<SpanAnnotation> annotation) {
        var codebook = editor.session().codebook();
        var layers = Codebooks.layers(codebook, LayerKind.SPAN);
        var name = annotation.map(SpanAnnotation::getLayer).orElseGet(MarkHandler.memory(editor)::layer);
        return layers.stream().filter(layer -> layer.getName().equals(name)).findFirst()
                .or(() -> annotation.isPresent() ? Optional.empty() : layers.stream().findFirst());
    }

    private static void open(ArticleEditor editor, String words, Layer layer, String tag) throws CoreException {
        var kind = MarkHandler.described(layer, tag);
        var dialog = new MarkAllDialog(editor.getSite().getShell(), editor.session(), words, layer, kind);
        if (dialog.open() != Window.OK) {
            return;
        }
        if (dialog.isInCasebook()) {
            new MarkAllJob(editor.session(), layer, tag, dialog.chosen(), kind, editor.getSite().getWorkbenchWindow())
                    .schedule();
        } else {
            var marked = editor.session().spans().annotateEach(layer, tag,
                    dialog.chosen().stream().map(Occurrence::span).toList());
            editor.say(NLS.bind(Messages.MarkAll_done, marked.size(), kind));
        }
    }
}
