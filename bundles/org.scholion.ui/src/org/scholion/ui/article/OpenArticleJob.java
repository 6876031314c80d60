package org.scholion.ui.article;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Analyst;
import org.scholion.model.Layer;
import org.scholion.ui.article.marks.PreparedMarks;
import org.scholion.ui.casebook.OpenCasebook;

/** Reads a large article with its annotations while the window stays usable, then opens its editor. */
final class OpenArticleJob extends Job {

    private final IWorkbenchPage page;
    private final OpenCasebook casebook;
    private final CasebookStore store;
    private final ArticleSummary summary;
    private final Analyst analyst;
    private final List<Layer> layers;

    private OpenArticleJob(IWorkbenchPage page, OpenCasebook casebook, CasebookStore store, ArticleSummary summary,
            Analyst analyst) {
        super(NLS.bind(Messages.OpenArticleJob_name, summary.title()));
        this.page = page;
        this.casebook = casebook;
        this.store = store;
        this.summary = summary;
        this.analyst = analyst;
        this.layers = List.copyOf(store.casebook().getCodebook().getLayers());
    }

    /** Opens an article of the open casebook; one that is being opened already is waited for. For the UI thread. */
    static void schedule(IWorkbenchPage page, OpenCasebook casebook, CasebookStore store, ArticleSummary summary)
            throws CoreException {
        var running = Arrays.stream(Job.getJobManager().find(OpenArticleJob.class))
                .anyMatch(job -> ((OpenArticleJob) job).summary.id().equals(summary.id()));
        if (!running) {
            new OpenArticleJob(page, casebook, store, summary, casebook.analyst()).schedule();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == OpenArticleJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var session = ArticleSession.open(store, summary.id(), analyst);
            PreparedMarks.prepare(session, layers);
            page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> show(session));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void show(ArticleSession session) {
        casebook.offer(session);
        try {
            if (casebook.store().filter(store::equals).isPresent() && page.getWorkbenchWindow().getShell() != null) {
                OpenArticles.show(page, store, summary);
            }
        } catch (PartInitException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        } finally {
            casebook.withdraw(session);
        }
    }
}
