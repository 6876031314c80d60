package org.scholion.core.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.scholion.model.AnnotationElement;

/**
 * A command with the annotations that it changes, makes or deletes.
 *
 * @param command with the label of the step
 */
record Edit(Command command, List<AnnotationElement> touched) {

    Edit {
        touched = List.copyOf(touched);
    }
}
