package org.scholion.ui.views.annotations;

import java.util.List;

import org.scholion.model.AnnotationElement;

/**
 * The annotations of one layer.
 *
 * @param layer its name
 * @param label what the analyst reads for it
 * @param members in order of position
 */
record AnnotationGroup(String layer, String label, List<AnnotationElement> members) {

    AnnotationGroup {
        members = List.copyOf(members);
    }
}
