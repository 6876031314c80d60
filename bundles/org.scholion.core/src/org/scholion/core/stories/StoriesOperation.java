package org.scholion.core.stories;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.casebook.CasebookStore;

/** Finds the stories of a casebook: a glance where nothing changed since the last time, else as long as that needs. */
public final class StoriesOperation {

    private final CasebookStore store;
    private final double threshold;

    /** @param threshold similarity from which on two articles are near-duplicates, from 0 to 1 */
    public StoriesOperation(CasebookStore store, double threshold) {
        this.store = store;
        this.threshold = threshold;
    }

    /**
     * Finds them.
     *
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public Stories execute(IProgressMonitor monitor) {
        store.nearDuplicates().refresh(monitor);
        return new Stories(store.articles(), store.nearDuplicates().pairs(threshold));
    }
}
