package org.scholion.ui.stories;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.StoriesOperation;
import org.scholion.ui.preferences.ScholionPreferences;

/** Finds the stories of a casebook. Belongs to the job family {@code StoriesJob.class}. */
final class StoriesJob extends Job {

    private final CasebookStore store;
    private final Consumer<Stories> found;

    /** @param found is given the stories in the thread of the job */
    StoriesJob(CasebookStore store, Consumer<Stories> found) {
        super(Messages.StoriesJob_name);
        this.store = store;
        this.found = found;
        setPriority(DECORATE);
    }

    CasebookStore store() {
        return store;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var stories = new StoriesOperation(store, ScholionPreferences.storyThreshold()).execute(monitor);
            if (!monitor.isCanceled()) {
                found.accept(stories);
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == StoriesJob.class;
    }
}
