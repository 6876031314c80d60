package org.scholion.ui.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.feeds.FeedUpdate;
import org.scholion.core.feeds.FeedUpdateOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.retrieving.WebAccess;
import org.scholion.ui.casebook.InstalledReader;
import org.scholion.ui.casebook.InstalledWeb;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.wizards.ImportJob;
import org.scholion.ui.wizards.ImportNotices;

/**
 * Imports what is new in feeds while the window stays usable. The end is told as that of an import; a feed that cannot be
 * read is one line of it. Belongs to the job family {@code UpdateFeedsJob.class}; closing the casebook cancels it.
 */
final class UpdateFeedsJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final List<String> addresses;
    private final DocumentReader reader;
    private final WebAccess web;
    private final ReadLimits limits = ScholionPreferences.limits();
    private final int parallel = ScholionPreferences.parallel();

    private UpdateFeedsJob(IWorkbenchWindow window, CasebookStore store, List<String> addresses) {
        super(NLS.bind(Messages.UpdateFeedsJob_name, store.title()));
        this.window = window;
        this.store = store;
        this.addresses = List.copyOf(addresses);
        this.reader = InstalledReader.of(window);
        this.web = InstalledWeb.of(window);
        setUser(true);
    }

    /**
     * Starts an update. For the UI thread.
     *
     * @param addresses of feeds; none for all that the casebook follows
     */
    static UpdateFeedsJob schedule(IWorkbenchWindow window, CasebookStore store, List<String> addresses) {
        var job = new UpdateFeedsJob(window, store, addresses);
        ImportJob.cancelWhenClosed(window, job);
        job.schedule();
        return job;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var outcomes = new ArrayList<ImportOutcome>();
        try {
            new FeedUpdateOperation(store, reader, limits, parallel, web).execute(addresses, new Hearer(outcomes),
                    monitor);
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true); // what came before is shown all the same
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
        boolean cancelled = monitor.isCanceled();
        JobResults.show(window, () -> ImportNotices.show(window, store, outcomes, cancelled));
        return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Collects what comes. */
    private record Hearer(List<ImportOutcome> outcomes) implements FeedUpdateOperation.Listener {

        @Override
        public void imported(ImportOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void updated(FeedUpdate update) {
            if (!update.problem().isEmpty()) {
                outcomes.add(new ImportOutcome(Path.of(""), "", update.title(), ImportOutcome.Status.FAILED, List.of(),
                        update.problem()).at(update.address()));
            }
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == UpdateFeedsJob.class;
    }
}
