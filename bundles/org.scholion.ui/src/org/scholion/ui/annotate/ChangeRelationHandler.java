package org.scholion.ui.annotate;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Relation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.pick.PickPopup;

/** Makes a relation one of another layer. */
public final class ChangeRelationHandler extends RelationHandler {

    @Override
    String title() {
        return Messages.ChangeRelation_title;
    }

    @Override
    void change(ArticleEditor editor, Relation relation) {
        var rows = LayerRows.ofRelations(editor.session().codebook(), RelateToHandler.memory(editor));
        new PickPopup<>(editor.getSite().getShell(), described(editor, relation), Messages.Relation_keys, rows.rows(),
                rows.recent(), Places.of(editor, relation.getFrom().getAnchors().get(0).getBegin()),
                (pick, otherwise) -> attempt(editor, () -> {
                    RelateToHandler.memory(editor).use(pick);
                    editor.session().relations().setLayer(relation,
                            Codebooks.layer(editor.session().codebook(), pick.layer()).orElseThrow());
                    editor.say(NLS.bind(Messages.Relation_now, described(editor, relation)));
                })).open();
    }
}
