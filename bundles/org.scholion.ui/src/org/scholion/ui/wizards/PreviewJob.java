package org.scholion.ui.wizards;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportPreview;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.importing.PreviewEntry;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.Passwords;
import org.scholion.ui.preferences.ScholionPreferences;

/** Looks at what is to be imported while its wizard is open. Belongs to the job family {@code PreviewJob.class}. */
final class PreviewJob extends Job {

    private final CasebookStore store;
    private final DocumentReader reader;
    private final ImportSelection selection;
    private final Passwords passwords;
    private final Listener listener;

    /** Hears what the job finds, in the job's threads. */
    interface Listener {

        /** More documents than {@link PreviewList#MOST} are not looked at. */
        void counted(PreviewJob job, int documents);

        void found(PreviewJob job, PreviewEntry entry);

        /** @param what is being fetched before the documents can be counted */
        void fetching(PreviewJob job, String what);

        /** @param problem why nothing could be looked at, else empty */
        void ended(PreviewJob job, String problem);
    }

    PreviewJob(CasebookStore store, DocumentReader reader, ImportSelection selection, Passwords passwords,
            Listener listener) {
        super(Messages.PreviewJob_name);
        this.store = store;
        this.reader = reader;
        this.selection = selection;
        this.passwords = passwords;
        this.listener = listener;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var problem = "";
        try {
            new ImportPreview(store, reader, ScholionPreferences.limits(), ScholionPreferences.parallel(),
                    ScholionPreferences.storyThreshold(), passwords)
                    .execute(selection, new Hearer(), new Telling(monitor));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            problem = e.getMessage();
        } finally {
            listener.ended(this, problem);
        }
        return Status.OK_STATUS;
    }

    /** Passes on what is being fetched. */
    private final class Telling extends ProgressMonitorWrapper {

        Telling(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void subTask(String name) {
            super.subTask(name);
            listener.fetching(PreviewJob.this, name);
        }
    }

    /** Passes on what the preview finds. */
    private final class Hearer implements ImportPreview.Listener {

        @Override
        public boolean counted(int documents) {
            listener.counted(PreviewJob.this, documents);
            return documents <= PreviewList.MOST;
        }

        @Override
        public void found(PreviewEntry entry) {
            listener.found(PreviewJob.this, entry);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == PreviewJob.class;
    }
}
