package org.scholion.ui.annotate;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.style.LayerSwatch;

/**
 * Changes a relation: the one that is selected, or one of the selected annotation or that at the caret, which the analyst
 * chooses where there are several.
 */
abstract class RelationHandler extends ArticleHandler {

    @Override
    final void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var relations = relations(event, editor);
        if (relations.isEmpty()) {
            editor.complain(Messages.Relation_none);
        } else if (relations.size() == 1) {
            change(editor, relations.get(0));
        } else {
            choose(editor, relations);
        }
    }

    private static List<Relation> relations(ExecutionEvent event, ArticleEditor editor) {
        var selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement()
                : null;
        if (selected instanceof Relation relation) {
            return editor.session().isOwn(relation) ? List.of(relation) : List.of();
        }
        return selected instanceof SpanAnnotation annotation ? editor.session().relations().of(annotation)
                : editor.currentAnnotation().map(editor.session().relations()::of).orElse(List.of());
    }

    private void choose(ArticleEditor editor, List<Relation> relations) {
        var rows = relations.stream().map(relation -> row(editor, relation)).toList();
        new PickPopup<>(editor.getSite().getShell(), title(), Messages.Relation_keys, rows, 0,
                Places.of(editor, editor.text().caret()),
                (relation, otherwise) -> attempt(editor, () -> change(editor, relation))).open();
    }

    private static PickRow<Relation> row(ArticleEditor editor, Relation relation) {
        return new PickRow<>(relation, described(editor, relation), "", "",
                LayerSwatch.of(Codebooks.layer(editor.session().codebook(), relation.getLayer()).orElse(null)));
    }

    /** As in "“Ana Ruiz” says “the team left”". */
    static String described(ArticleEditor editor, Relation relation) {
        var layer = Codebooks.layer(editor.session().codebook(), relation.getLayer()).map(MarkHandler::label)
                .orElse(relation.getLayer());
        return NLS.bind(Messages.Relation_described, new Object[] { ArticleGestures.quote(relation.getFrom()), layer,
                ArticleGestures.quote(relation.getTo()) });
    }

    abstract String title();

    abstract void change(ArticleEditor editor, Relation relation) throws CoreException;
}
