package org.scholion.core.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Segment;

/**
 * A command with what it changes.
 *
 * @param command with the label of the step
 * @param annotations that it changes, makes or deletes
 * @param segments that it gives another kind
 */
record Edit(Command command, List<AnnotationElement> annotations, List<Segment> segments) {

    Edit {
        annotations = List.copyOf(annotations);
        segments = List.copyOf(segments);
    }

    static Edit ofAnnotations(Command command, Collection<? extends AnnotationElement> annotations) {
        return new Edit(command, List.copyOf(annotations), List.of());
    }

    static Edit ofSegments(Command command, Collection<Segment> segments) {
        return new Edit(command, List.of(), List.copyOf(segments));
    }
}
