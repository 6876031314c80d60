package org.scholion.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;

/** Has relations that were made elsewhere end at the annotations of the set that they are added to. */
final class RelationEnds {

    private final Collection<? extends AnnotationElement> added;
    private final Map<String, SpanAnnotation> ends;

    /** @param added what goes into the set, relations and perhaps their ends */
    RelationEnds(AnnotationSet set, Collection<? extends AnnotationElement> added) {
        this.added = added;
        boolean relates = added.stream().anyMatch(Relation.class::isInstance);
        ends = !relates ? Map.of()
                : Stream.concat(set.getAnnotations().stream(), added.stream()).filter(SpanAnnotation.class::isInstance)
                        .map(SpanAnnotation.class::cast)
                        .collect(Collectors.toMap(SpanAnnotation::getId, Function.identity(), (one, other) -> one));
    }

    /** What is added, without relations that would end at nothing. */
    List<AnnotationElement> bound() {
        return added.stream().filter(element -> !(element instanceof Relation relation) || bind(relation))
                .map(AnnotationElement.class::cast).toList();
    }

    private boolean bind(Relation relation) {
        var from = ends.get(relation.getFrom().getId());
        var to = ends.get(relation.getTo().getId());
        if (from == null || to == null) {
            return false;
        }
        relation.setFrom(from);
        relation.setTo(to);
        return true;
    }
}
