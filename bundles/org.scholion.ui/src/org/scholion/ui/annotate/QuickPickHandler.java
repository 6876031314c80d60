package org.scholion.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Span;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;
import org.scholion.ui.marking.Pick;
import org.scholion.ui.pick.PickPopup;

/**
 * Marks the selection with any layer and tag, chosen by typing. With nothing selected it gives the annotation at the
 * caret another layer and tag, or with Ctrl+Enter adds one on the same words.
 */
public final class QuickPickHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        var gestures = editor.gestures();
        boolean selects = editor.text().selection().isPresent() || !gestures.parts().isEmpty();
        var annotation = selects ? Optional.<SpanAnnotation>empty()
                : editor.currentAnnotation().filter(editor.session()::isOwn);
        var spans = annotation.map(SpanEdits::of).orElseGet(gestures::spans);
        if (spans.isEmpty()) {
            editor.complain(gestures.isBlankSelected() ? Messages.Mark_blanksSelected : Messages.Mark_nothingSelected);
        } else {
            open(editor, annotation, spans);
        }
    }

    private static void open(ArticleEditor editor, Optional<SpanAnnotation> annotation, List<Span> spans) {
        var rows = LayerRows.ofSpans(editor.session().codebook(), MarkHandler.memory(editor), editor.getSite());
        var words = spans.get(0).of(editor.text().text());
        var title = annotation.map(there -> NLS.bind(Messages.QuickPick_change, ArticleGestures.quote(there)))
                .orElse(NLS.bind(Messages.QuickPick_mark, ArticleGestures.shortened(words)));
        var hint = annotation.isPresent() ? Messages.QuickPick_changeKeys : Messages.QuickPick_markKeys;
        new PickPopup<>(editor.getSite().getShell(), title, hint, rows.rows(), rows.recent(),
                Places.of(editor, spans.get(0).begin()), (pick, otherwise) -> attempt(editor, () -> {
                    var layer = Codebooks.layer(editor.session().codebook(), pick.layer()).orElseThrow();
                    if (annotation.isEmpty() || otherwise) {
                        MarkHandler.mark(editor, layer, pick.tag(), spans);
                    } else {
                        change(editor, annotation.get(), layer, pick);
                    }
                })).open();
    }

    private static void change(ArticleEditor editor, SpanAnnotation annotation, Layer layer, Pick pick)
            throws CoreException {
        boolean loses = SpanEdits.loses(annotation, layer);
        editor.session().spans().setLayer(annotation, layer, pick.tag());
        MarkHandler.memory(editor).use(pick);
        editor.say(NLS.bind(loses ? Messages.QuickPick_changedWithLoss : Messages.QuickPick_changed,
                MarkHandler.described(layer, pick.tag())));
    }
}
