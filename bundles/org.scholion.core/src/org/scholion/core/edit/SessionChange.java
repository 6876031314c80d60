package org.scholion.core.edit;

import java.util.List;
import java.util.Set;

import org.scholion.model.AnnotationElement;

/**
 * What the last step of a session changed, for whoever shows a large article and looks only at that.
 *
 * @param annotations identifiers of what was made, changed or deleted
 * @param present those of them that are there now
 * @param segments whether segments have other kinds now
 */
public record SessionChange(Set<String> annotations, List<AnnotationElement> present, boolean segments) {

    public SessionChange {
        annotations = Set.copyOf(annotations);
        present = List.copyOf(present);
    }
}
