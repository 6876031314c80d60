package org.scholion.ui.article.marks;

import org.scholion.core.span.Span;
import org.scholion.model.Layer;
import org.scholion.model.Relation;

/**
 * A relation between two annotations, ready to be painted beside the text.
 *
 * @param layer null when the codebook does not have it any more
 * @param analyst who made it, by identifier
 * @param from the first span of the annotation where it begins
 * @param to the first span of the annotation that it points at
 * @param lane 0 for the one nearest to the text; arcs that run beside each other are in different lanes
 */
public record Arc(Relation relation, Layer layer, String analyst, Span from, Span to, int lane) {

    /** The stretch of text along which the arc runs. */
    public Span hull() {
        return new Span(Math.min(from.begin(), to.begin()), Math.max(from.begin(), to.begin()) + 1);
    }

    Arc in(int otherLane) {
        return new Arc(relation, layer, analyst, from, to, otherLane);
    }
}
