package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.LayerKind;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;
import org.scholion.ui.marking.CurrentLayer;
import org.scholion.ui.marking.LayerMemory;
import org.scholion.ui.marking.Pick;
import org.scholion.ui.pick.PickPopup;

/** Relates the annotation that was remembered to the one at the caret, by a relation that the analyst chooses. */
public final class RelateToHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        relate(editor);
    }

    static void relate(ArticleEditor editor) {
        var from = editor.gestures().linkFrom();
        var to = editor.currentAnnotation();
        if (from.isEmpty()) {
            editor.complain(Messages.Relate_notBegun);
        } else if (to.isEmpty() || to.get() == from.get()) {
            editor.complain(Messages.Relate_noTarget);
        } else if (!editor.session().isOwn(to.get())) {
            editor.complain(Messages.Relate_others);
        } else {
            choose(editor, from.get(), to.get());
        }
    }

    /** Lets the analyst choose the relation and makes it. */
    static void choose(ArticleEditor editor, SpanAnnotation from, SpanAnnotation to) {
        var codebook = editor.session().codebook();
        if (Codebooks.layers(codebook, LayerKind.RELATION).isEmpty()) {
            editor.complain(Messages.Relate_noLayer);
            return;
        }
        var rows = LayerRows.ofRelations(codebook, memory(editor));
        new PickPopup<>(editor.getSite().getShell(),
                NLS.bind(Messages.Relate_title, ArticleGestures.quote(from), ArticleGestures.quote(to)),
                Messages.Relate_keys, rows.rows(), rows.recent(), Places.of(editor, to.getAnchors().get(0).getBegin()),
                (pick, otherwise) -> attempt(editor,
                        () -> relate(editor, pick, otherwise ? to : from, otherwise ? from : to)))
                .open();
    }

    static LayerMemory memory(ArticleEditor editor) {
        return CurrentLayer.service().relationsIn(editor.session().store().layout().root());
    }

    private static void relate(ArticleEditor editor, Pick pick, SpanAnnotation from, SpanAnnotation to)
            throws CoreException {
        var session = editor.session();
        var layer = Codebooks.layer(session.codebook(), pick.layer()).orElseThrow();
        memory(editor).use(pick);
        editor.gestures().endLink();
        if (session.relations().exists(layer, from, to)) {
            editor.complain(NLS.bind(Messages.Relate_already, Codebooks.label(layer)));
            return;
        }
        session.relate(layer, from, to);
        editor.say(NLS.bind(Messages.Relate_done, new Object[] { ArticleGestures.quote(from), MarkHandler.label(layer),
                ArticleGestures.quote(to) }));
    }
}
