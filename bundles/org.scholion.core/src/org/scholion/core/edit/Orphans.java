package org.scholion.core.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;
import org.scholion.model.ModelPackage;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.SpanAnnotation;

/** Annotations that become orphans, and orphans that become annotations, with all that is said of them. */
public final class Orphans {

    private Orphans() {
    }

    /** The annotation that an orphan becomes where it gets a place; it has no anchors yet. */
    public static SpanAnnotation annotation(Orphan orphan) {
        return copyCommon(orphan, ModelFactory.eINSTANCE.createSpanAnnotation());
    }

    /** The orphan of an annotation, or of an orphan; it has neither version nor anchors nor guesses yet. */
    public static Orphan orphan(AnnotationElement element) {
        return copyCommon(element, ModelFactory.eINSTANCE.createOrphan());
    }

    /** Copies of relations for an annotation that was an orphan, where their other end is in its set. */
    static List<Relation> relations(SpanAnnotation placed, AnnotationSet set, List<Relation> lost) {
        var ends = new HashMap<String, SpanAnnotation>();
        set.getAnnotations().forEach(annotation -> ends.put(annotation.getId(), annotation));
        ends.put(placed.getId(), placed);
        return lost.stream().filter(relation -> relation.getFrom().getId().equals(placed.getId())
                || relation.getTo().getId().equals(placed.getId()))
                .flatMap(relation -> relation(relation, ends).stream()).toList();
    }

    /** A copy of a relation between annotations of another version; empty where one of its ends is not among them. */
    public static Optional<Relation> relation(Relation relation, Map<String, SpanAnnotation> ends) {
        var from = ends.get(relation.getFrom().getId());
        var to = ends.get(relation.getTo().getId());
        if (from == null || to == null) {
            return Optional.empty();
        }
        var copy = EcoreUtil.copy(relation);
        copy.setFrom(from);
        copy.setTo(to);
        return Optional.of(copy);
    }

    private static <T extends AnnotationElement> T copyCommon(AnnotationElement from, T to) {
        for (var feature : ModelPackage.eINSTANCE.getAnnotationElement().getEAllStructuralFeatures()) {
            if (from.eIsSet(feature)) {
                to.eSet(feature,
                        feature instanceof EReference inside ? EcoreUtil.copyAll(contents(from, inside))
                                : from.eGet(feature));
            }
        }
        return to;
    }

    @SuppressWarnings("unchecked") // EMF's lists of features have no type at compile time
    private static Collection<EObject> contents(AnnotationElement element, EReference inside) {
        return (Collection<EObject>) element.eGet(inside);
    }
}
