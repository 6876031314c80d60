package org.scholion.ui.article.marks;

import org.scholion.core.span.Span;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;

/**
 * One span of an annotation, ready to be painted.
 *
 * @param annotation to which it belongs; a discontinuous one has several marks
 * @param layer null when the codebook does not have it any more
 * @param analyst who made it, by identifier
 * @param own whether that is the analyst at this workbench
 * @param lane 0 for the line nearest to the text; marks that overlap are in different lanes
 */
public record Mark(Span span, SpanAnnotation annotation, Layer layer, String analyst, boolean own, int lane) {

    /** Marks of an annotation are joined where no more than that lies between, in UTF-16 units. */
    public static final int JOINED = 400;

    Mark in(int otherLane) {
        return new Mark(span, annotation, layer, analyst, own, otherLane);
    }
}
