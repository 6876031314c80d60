package org.scholion.ui.versions;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.carry.CarryOver;
import org.scholion.core.carry.CarryOverOperation;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.edit.ArticleSession;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.StatusLine;

/** Finds the places of annotations in a later version, then adds them as one step and lists what needs a look. */
final class CarryOverJob extends Job {

    private final IWorkbenchWindow window;
    private final ArticleSession session;
    private final String article;
    private final String analyst;

    CarryOverJob(IWorkbenchWindow window, ArticleEditor editor) {
        super(Messages.CarryOverJob_name);
        this.window = window;
        this.session = editor.session();
        this.article = session.article().getId();
        this.analyst = session.own().getAnalyst();
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var carryOver = new CarryOverOperation(session.store()).execute(article, analyst, monitor);
            JobResults.show(window, () -> add(carryOver));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> StatusLine.show(window, e.getMessage()));
            return Status.OK_STATUS;
        }
    }

    private void add(CarryOver carryOver) {
        try {
            session.addAll(Messages.CarryOverJob_step, carryOver.elements());
        } catch (CoreException e) {
            StatusLine.show(window, e.getMessage());
            return;
        }
        StatusLine.show(window, sentence(carryOver));
        if (carryOver.count(Certainty.SAME) < carryOver.outcomes().size()) {
            new CarryOverDialog(window.getShell(), carryOver, session.codebook()).open();
        }
    }

    static String sentence(CarryOver carryOver) {
        return carryOver.outcomes().isEmpty() ? Messages.CarryOverJob_nothing
                : NLS.bind(Messages.CarryOverJob_result, new Object[] { carryOver.count(Certainty.SAME),
                        carryOver.count(Certainty.CHANGED), carryOver.count(Certainty.LOST) });
    }
}
