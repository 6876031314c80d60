package org.scholion.core.journal;

import java.util.ArrayList;
import java.util.List;

import org.scholion.model.SegmentKind;

/**
 * One step of an analyst: what it changed, annotation by annotation and segment by segment.
 *
 * @param label for a menu: "Mark as claim"
 */
public record Step(String label, List<Change> changes, List<SegmentChange> segments) {

    public Step {
        changes = List.copyOf(changes);
        segments = List.copyOf(segments);
    }

    /** Whether it changes the article itself, whose file is written with the step. */
    public boolean changesArticle() {
        return !segments.isEmpty();
    }

    /** Whether it has a label and changed exactly those annotations, nothing else. */
    public boolean isLike(String otherLabel, List<String> ids) {
        return label.equals(otherLabel) && segments.isEmpty() && changes.stream().map(Change::id).toList().equals(ids);
    }

    /** This step and one like it that followed, as one. */
    public Step and(Step next) {
        if (!next.isLike(label, changes.stream().map(Change::id).toList()) || !segments.isEmpty()) {
            throw new IllegalArgumentException(next.label() + " does not continue " + label);
        }
        var both = new ArrayList<Change>();
        for (int i = 0; i < changes.size(); i++) {
            both.add(new Change(changes.get(i).id(), changes.get(i).before(), next.changes().get(i).after()));
        }
        return new Step(label, both, List.of());
    }

    /**
     * What a step did to a segment of the article.
     *
     * @param begin of the segment, a UTF-16 offset
     */
    public record SegmentChange(int begin, SegmentKind before, SegmentKind after) {
    }

    /**
     * What a step did to one annotation.
     *
     * @param id of the annotation
     * @param before null where there was none
     * @param after null where there is none any more
     */
    public record Change(String id, Placed before, Placed after) {
    }

    /**
     * An annotation at a moment.
     *
     * @param index in its list of the set
     * @param state as {@link ElementState} has it
     */
    public record Placed(int index, byte[] state) {
    }
}
