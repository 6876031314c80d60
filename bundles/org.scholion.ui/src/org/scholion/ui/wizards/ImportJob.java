package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.web.WebPages;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.InstalledReader;
import org.scholion.ui.casebook.InstalledWeb;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.passwords.PasswordQuestions;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * Imports documents into the open casebook while the window stays usable. At the end the status line says how many
 * articles came; what went wrong is listed in a dialog. What is imported stays when the job is cancelled, and closing
 * the casebook cancels it. Belongs to the job family {@code ImportJob.class}.
 */
public final class ImportJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final ImportSelection selection;
    private final Passwords passwords;
    private final DocumentReader reader;
    private final ReadLimits limits = ScholionPreferences.limits();
    private final int parallel = ScholionPreferences.parallel();
    private final Runnable after;
    private final boolean carrying = ScholionPreferences.carriesOver();
    private final double threshold = ScholionPreferences.storyThreshold();

    private ImportJob(IWorkbenchWindow window, CasebookStore store, ImportSelection selection, Passwords passwords,
            Runnable after) {
        super(NLS.bind(Messages.ImportJob_name, store.title()));
        this.window = window;
        this.store = store;
        this.selection = selection;
        this.passwords = passwords;
        this.reader = InstalledReader.of(window);
        this.after = after;
        setUser(true);
    }

    /**
     * Starts an import of everything in files and folders. For the UI thread.
     *
     * @param window that shows how it went
     * @param store the open casebook
     */
    public static ImportJob schedule(IWorkbenchWindow window, CasebookStore store, List<Path> inputs) {
        return schedule(window, store, ImportSelection.of(inputs), () -> {
        });
    }

    /** Starts an import of the pages at some addresses. For the UI thread. */
    public static ImportJob scheduleAddresses(IWorkbenchWindow window, CasebookStore store, List<String> addresses) {
        var pages = new WebPages(InstalledWeb.of(window));
        return schedule(window, store, ImportSelection.of(pages.source(addresses)), pages::close);
    }

    /**
     * Starts an import of what was selected. For the UI thread.
     *
     * @param after runs when the import is done, whatever became of it, in any thread
     */
    public static ImportJob schedule(IWorkbenchWindow window, CasebookStore store, ImportSelection selection,
            Runnable after) {
        return schedule(window, store, selection, PasswordQuestions.forMany(window.getWorkbench().getDisplay()),
                after);
    }

    /** Starts an import for which passwords may be known already. For the UI thread. */
    static ImportJob schedule(IWorkbenchWindow window, CasebookStore store, ImportSelection selection,
            Passwords passwords, Runnable after) {
        var job = new ImportJob(window, store, selection, passwords, after);
        cancelWhenClosed(window, job);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                job.after.run();
            }
        });
        job.schedule();
        return job;
    }

    /** Lets a job that works on the open casebook end when another one is opened, or none. For the UI thread. */
    public static void cancelWhenClosed(IWorkbenchWindow window, Job job) {
        var casebook = window.getService(OpenCasebook.class);
        var listener = new OpenCasebookListener() {
            @Override
            public void casebookOpened() {
                job.cancel();
            }
        };
        casebook.addListener(listener);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                casebook.removeListener(listener);
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var outcomes = new ArrayList<ImportOutcome>();
        try {
            new ImportOperation(store, reader, limits, parallel, threshold, passwords).carrying(carrying)
                    .execute(selection, outcomes::add, monitor);
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true); // what came before is shown all the same
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
        var result = new ImportResult(outcomes, monitor.isCanceled());
        JobResults.show(window, () -> show(result));
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void show(ImportResult result) {
        result.only().flatMap(store::article).ifPresent(this::open);
        ImportNotices.show(window, store, result);
    }

    private void open(ArticleSummary article) {
        var page = window.getActivePage();
        if (page == null || window.getService(OpenCasebook.class).store().filter(store::equals).isEmpty()) {
            return; // there is another casebook in the window by now
        }
        try {
            OpenArticles.open(page, store, article);
        } catch (PartInitException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ImportJob.class;
    }
}
