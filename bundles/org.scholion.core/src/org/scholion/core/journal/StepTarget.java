package org.scholion.core.journal;

import java.io.IOException;

/** What steps change. */
public interface StepTarget {

    /** Makes it what it was after a step. */
    void redo(Step step) throws IOException;

    /** Makes it what it was before a step. */
    void undo(Step step) throws IOException;
}
