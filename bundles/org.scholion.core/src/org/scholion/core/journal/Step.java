package org.scholion.core.journal;

import java.util.List;

/**
 * One step of an analyst: what it changed, annotation by annotation.
 *
 * @param label for a menu: "Mark as claim"
 */
public record Step(String label, List<Change> changes) {

    public Step {
        changes = List.copyOf(changes);
    }

    /**
     * What a step did to one annotation.
     *
     * @param id of the annotation
     * @param before null where there was none
     * @param after null where there is none any more
     */
    record Change(String id, Placed before, Placed after) {
    }

    /**
     * An annotation at a moment.
     *
     * @param index in its list of the set
     * @param state as {@link ElementState} has it
     */
    record Placed(int index, byte[] state) {
    }
}
