package org.scholion.core.casebook;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Step;
import org.scholion.model.AnnotationSet;

/**
 * An analyst's reading of an article while it is edited. Each change is to be noted before it is shown; the annotation
 * file follows in the background. For the thread that edits.
 */
public final class EditedSet implements AutoCloseable {

    private final EditedReadings readings;
    private final AnnotationSet set;
    private final History history;

    EditedSet(EditedReadings readings, AnnotationSet set, History history) {
        this.readings = readings;
        this.set = set;
        this.history = history;
    }

    public AnnotationSet set() {
        return set;
    }

    /** What could be undone and redone when the editing began. */
    public History history() {
        return history;
    }

    /** Notes a step that was just made: the end of the process does not lose it any more. */
    public void made(Step step) throws CoreException {
        readings.note(set, (journals, key) -> journals.made(key, step));
    }

    /** Notes that the last step has become another one by going on. */
    public void continued(Step step) throws CoreException {
        readings.note(set, (journals, key) -> journals.continued(key, step));
    }

    /** Notes that the last step was undone. */
    public void undone() throws CoreException {
        readings.note(set, (journals, key) -> journals.undone(key));
    }

    /** Notes that the step undone last was made again. */
    public void redone() throws CoreException {
        readings.note(set, (journals, key) -> journals.redone(key));
    }

    /** Lets the reading be edited elsewhere. */
    @Override
    public void close() {
        readings.release(set);
    }
}
