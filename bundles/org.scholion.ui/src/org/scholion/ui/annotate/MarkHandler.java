package org.scholion.ui.annotate;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.codebook.Codebooks.TagPath;
import org.scholion.core.span.Span;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.marking.CurrentLayer;
import org.scholion.ui.marking.LayerMemory;
import org.scholion.ui.marking.Pick;

/**
 * Marks the selection, the parts chosen before, or the word at the caret, with the layer that the command names and the
 * tag that this had last.
 */
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
        if (layer.isEmpty()) {
            editor.complain(NLS.bind(Messages.Mark_noLayer, name));
        } else {
            mark(editor, layer.get(), currentTag(editor, layer.get()));
        }
    }

    /** The path of the tag that a layer had last, if it has it still. */
    static String currentTag(ArticleEditor editor, Layer layer) {
        return Codebooks.tag(layer, memory(editor).tag(layer.getName())).map(TagPath::path).orElse("");
    }

    static LayerMemory memory(ArticleEditor editor) {
        return CurrentLayer.service().in(editor.session().store().layout().root());
    }

    static void mark(ArticleEditor editor, Layer layer, String tag) throws CoreException {
        var spans = editor.gestures().spans();
        if (spans.isEmpty()) {
            editor.complain(editor.gestures().isBlankSelected() ? Messages.Mark_blanksSelected
                    : Messages.Mark_nothingSelected);
        } else {
            mark(editor, layer, tag, spans);
        }
    }

    static void mark(ArticleEditor editor, Layer layer, String tag, List<Span> spans) throws CoreException {
        memory(editor).use(new Pick(layer.getName(), tag));
        if (editor.isMarked(spans, layer.getName())) {
            editor.complain(NLS.bind(Messages.Mark_already, label(layer)));
            return;
        }
        var annotation = editor.session().annotate(layer, tag, spans);
        editor.marked(annotation);
        editor.say(NLS.bind(Messages.Mark_done, described(layer, tag)));
    }

    static String label(Layer layer) {
        return Codebooks.label(layer).toLowerCase(Locale.getDefault());
    }

    /** As in "claim (rumour)". */
    static String described(Layer layer, String tag) {
        return Codebooks.tag(layer, tag)
                .map(found -> label(layer) + " (" + Codebooks.label(found.tag()).toLowerCase(Locale.getDefault()) + ")")
                .orElse(label(layer));
    }
}
