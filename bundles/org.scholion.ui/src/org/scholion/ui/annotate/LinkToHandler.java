package org.scholion.ui.annotate;

import java.util.Comparator;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.style.LayerSwatch;

/** Relates the current annotation to one that is chosen from a list of those of the article. */
public final class LinkToHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        var from = editor.currentAnnotation().filter(editor.session()::isOwn);
        if (from.isEmpty()) {
            editor.complain(Messages.Relate_nothing);
            return;
        }
        var rows = editor.session().own().getAnnotations().stream()
                .filter(annotation -> annotation != from.get() && !annotation.getAnchors().isEmpty())
                .sorted(Comparator.comparingInt(annotation -> annotation.getAnchors().get(0).getBegin()))
                .map(annotation -> row(editor, annotation)).toList();
        if (rows.isEmpty()) {
            editor.complain(Messages.LinkTo_none);
            return;
        }
        new PickPopup<>(editor.getSite().getShell(),
                NLS.bind(Messages.LinkTo_title, ArticleGestures.quote(from.get())), Messages.LinkTo_keys, rows, 0,
                Places.of(editor, from.get().getAnchors().get(0).getBegin()),
                (to, otherwise) -> RelateToHandler.choose(editor, from.get(), to)).open();
    }

    private static PickRow<SpanAnnotation> row(ArticleEditor editor, SpanAnnotation annotation) {
        var layer = Codebooks.layer(editor.session().codebook(), annotation.getLayer());
        return new PickRow<>(annotation, ArticleGestures.quote(annotation),
                layer.map(found -> kind(found, annotation)).orElse(annotation.getLayer()), "",
                LayerSwatch.of(layer.orElse(null)));
    }

    private static String kind(Layer layer, SpanAnnotation annotation) {
        return Codebooks.label(layer)
                + Codebooks.tag(layer, annotation.getTag()).map(tag -> " · " + tag.label()).orElse("");
    }
}
