package org.scholion.ui.annotate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.model.Relation;
import org.scholion.ui.article.ArticleEditor;

/** Makes a relation go the other way. */
public final class ReverseRelationHandler extends RelationHandler {

    @Override
    String title() {
        return Messages.ReverseRelation_title;
    }

    @Override
    void change(ArticleEditor editor, Relation relation) throws CoreException {
        editor.session().relations().reverse(relation);
        editor.say(NLS.bind(Messages.Relation_now, described(editor, relation)));
    }
}
