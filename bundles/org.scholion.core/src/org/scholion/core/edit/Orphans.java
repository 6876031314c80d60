package org.scholion.core.edit;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.model.AnnotationElement;
import org.scholion.model.ModelFactory;
import org.scholion.model.ModelPackage;
import org.scholion.model.Orphan;
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
