package org.scholion.core.casebook;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Steps that can be taken back and made again, one after the other. */
public interface UndoHistory {

    /** What can be undone, for a menu: "Mark as claim". */
    Optional<String> undoLabel();

    /** What can be made again, for a menu. */
    Optional<String> redoLabel();

    /** Whether the step to be undone is one in many articles, which may take its time. */
    boolean isUndoBulk();

    /** The same for the step to be made again. */
    boolean isRedoBulk();

    /**
     * Undoes the last step; nothing when there is none. For any thread where the step is in many articles.
     *
     * @throws CoreException when it cannot be undone or stored; then nothing changed
     */
    void undo(IProgressMonitor monitor) throws CoreException;

    /**
     * Makes the step again that was undone last.
     *
     * @throws CoreException when it cannot be made or stored; then nothing changed
     */
    void redo(IProgressMonitor monitor) throws CoreException;
}
