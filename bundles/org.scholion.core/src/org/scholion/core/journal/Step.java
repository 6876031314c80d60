package org.scholion.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.scholion.model.SegmentKind;

/**
 * One step of an analyst: what it changed, annotation by annotation and segment by segment.
 *
 * @param label for a menu: "Mark as claim"
 * @param made when it was made, at last where it went on; null for one of which an older journal does not say it
 * @param bulk identifier of the bulk step that this is one article's part of; empty for a step of its own
 */
public record Step(String label, Instant made, List<Change> changes, List<SegmentChange> segments, String bulk) {

    /** A step that changes nothing. */
    public static final Step NOTHING = new Step("", null, List.of(), List.of());

    public Step {
        changes = List.copyOf(changes);
        segments = List.copyOf(segments);
    }

    /** A step of its own. */
    public Step(String label, Instant made, List<Change> changes, List<SegmentChange> segments) {
        this(label, made, changes, segments, "");
    }

    /** The same as a part of a bulk step, by the label of that. */
    public Step partOf(String bulkStep, String bulkLabel) {
        return new Step(bulkLabel, made, changes, segments, bulkStep);
    }

    /** Whether it is undone and made again in other articles, too. */
    public boolean isPart() {
        return !bulk.isEmpty();
    }

    /** Whether nothing is changed by it. */
    public boolean isEmpty() {
        return changes.isEmpty() && segments.isEmpty();
    }

    /** What it takes to keep it, in bytes, but for its label. */
    public long size() {
        return changes.stream().mapToLong(change -> size(change.before()) + size(change.after())).sum();
    }

    private static long size(Placed placed) {
        return placed == null ? 0 : placed.state().length;
    }

    /** Whether it changes the article itself, whose file is written with the step. */
    public boolean changesArticle() {
        return !segments.isEmpty();
    }

    /** Whether it is a step of its own, has a label and changed exactly those annotations, nothing else. */
    public boolean isLike(String otherLabel, List<String> ids) {
        return !isPart() && label.equals(otherLabel) && segments.isEmpty()
                && changes.stream().map(Change::id).toList().equals(ids);
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
        return new Step(label, next.made(), both, List.of());
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
