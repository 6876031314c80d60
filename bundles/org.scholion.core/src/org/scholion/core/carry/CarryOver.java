package org.scholion.core.carry;

import java.util.List;

import org.scholion.core.compare.Placement.Certainty;
import org.scholion.model.AnnotationElement;

/**
 * An analyst's annotations of one version of an article for the next.
 *
 * @param elements copies that have their place in the new text; they are in no set yet
 * @param outcomes of all span annotations, in the order of the earlier version
 */
public record CarryOver(List<AnnotationElement> elements, List<CarriedAnnotation> outcomes) {

    public CarryOver {
        elements = List.copyOf(elements);
        outcomes = List.copyOf(outcomes);
    }

    /** How many annotations came over, or did not, with a certainty. */
    public long count(Certainty certainty) {
        return outcomes.stream().filter(outcome -> outcome.certainty() == certainty).count();
    }
}
