package org.scholion.core.edit;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;

/** What an analyst does to relations that are there; each method is one step, as in the session. */
public final class RelationEdits {

    private final ArticleSession session;
    private final EditCommands commands;
    private final Requirements require;

    RelationEdits(ArticleSession session, EditCommands commands, Requirements require) {
        this.session = session;
        this.commands = commands;
        this.require = require;
    }

    /** The analyst's relations that begin or end at an annotation. */
    public List<Relation> of(SpanAnnotation annotation) {
        return session.own().getRelations().stream()
                .filter(relation -> relation.getFrom() == annotation || relation.getTo() == annotation).toList();
    }

    /** Whether two annotations are related like that already. */
    public boolean exists(Layer layer, SpanAnnotation from, SpanAnnotation to) {
        return session.own().getRelations().stream().anyMatch(relation -> relation.getFrom() == from
                && relation.getTo() == to && relation.getLayer().equals(layer.getName()));
    }

    /** Makes a relation one of another layer. */
    public void setLayer(Relation relation, Layer layer) throws CoreException {
        require.own(relation);
        Requirements.kind(layer, LayerKind.RELATION);
        session.perform(commands.setLayer(List.of(relation), layer, null));
    }

    /** Makes a relation go the other way. */
    public void reverse(Relation relation) throws CoreException {
        require.own(relation);
        session.perform(commands.reverse(relation));
    }
}
