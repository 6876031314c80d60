package org.scholion.ui.report;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.core.report.text.StoredText;
import org.scholion.core.report.text.TextDrafts;

/**
 * Keeps what is typed on disk, a moment later and while typing goes on, until it is saved: a process that is killed loses
 * no more than that moment. For the UI thread.
 */
final class DraftKeeper {

    private static final int MOMENT = 400;

    private final TextDrafts drafts;
    private final Supplier<Typed> typed;
    private final Consumer<String> problem;
    private final Display display;
    private boolean waiting;
    private Job job;

    /** What is to be kept: the text as it was saved last, and as it is now. */
    record Typed(StoredText saved, String text) {
    }

    /**
     * Makes the keeper.
     *
     * @param typed what is to be kept now; null for nothing
     * @param problem is told why something cannot be kept
     */
    DraftKeeper(TextDrafts drafts, Display display, Supplier<Typed> typed, Consumer<String> problem) {
        this.drafts = drafts;
        this.display = display;
        this.typed = typed;
        this.problem = problem;
    }

    /** Says that something was typed. */
    void changed() {
        if (!waiting) {
            waiting = true;
            display.timerExec(MOMENT, this::keep);
        }
    }

    private void keep() {
        waiting = false;
        var now = typed.get();
        if (now == null) {
            return;
        }
        if (job != null && job.getState() != Job.NONE) {
            changed(); // the disk is slow
            return;
        }
        job = new Job(Messages.DraftKeeper_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    drafts.keep(now.saved(), now.text());
                } catch (CoreException e) {
                    display.asyncExec(() -> problem.accept(e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    /** Keeps at once what is typed, before the casebook is closed. */
    void keepNow(Typed now) throws CoreException {
        finish();
        drafts.keep(now.saved(), now.text());
    }

    /** Forgets what was kept, since it is saved or not wanted. */
    void discard(String name) throws CoreException {
        finish();
        drafts.discard(name);
    }

    private void finish() {
        try {
            if (job != null) {
                job.join(); // it writes one file
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
