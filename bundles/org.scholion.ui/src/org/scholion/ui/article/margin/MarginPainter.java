package org.scholion.ui.article.margin;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.scholion.model.AnnotationElement;

/** Paints annotations in a margin, and knows which one is at a place. */
public interface MarginPainter {

    /** The annotation at a place of the text widget; empty where none is painted. */
    Optional<AnnotationElement> at(Point place);
}
