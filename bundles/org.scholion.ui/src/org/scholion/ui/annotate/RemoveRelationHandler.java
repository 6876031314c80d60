package org.scholion.ui.annotate;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.model.Relation;
import org.scholion.ui.article.ArticleEditor;

/** Removes a relation and leaves the annotations. */
public final class RemoveRelationHandler extends RelationHandler {

    @Override
    String title() {
        return Messages.RemoveRelation_title;
    }

    @Override
    void change(ArticleEditor editor, Relation relation) throws CoreException {
        var described = described(editor, relation);
        editor.session().delete(List.of(relation));
        editor.say(NLS.bind(Messages.RemoveRelation_done, described));
    }
}
