package org.scholion.ui.casebook;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.registers.RegisterUse;
import org.scholion.core.registers.RegisterUse.Counts;

/**
 * Counts in the background how often layers, tags and entities are used, again when something changed. For the UI
 * thread. Belongs to the job family {@code UseCounter.class}.
 */
public final class UseCounter implements OpenCasebookListener {

    /** Several changes in a row are counted once. */
    private static final long PAUSE_MILLIS = 400;

    private final OpenCasebook casebook;
    private final Runnable counted;
    private RegisterUse use;
    private Counts counts = Counts.NONE;
    private Job job;

    /** @param counted is told in the UI thread when there are other counts */
    public UseCounter(OpenCasebook casebook, Runnable counted) {
        this.casebook = casebook;
        this.counted = counted;
        casebook.addListener(this);
        casebookOpened();
    }

    /** Counts no more; what was counted already and waits for its turn is told nobody. */
    public void dispose() {
        casebook.removeListener(this);
        cancel();
        use = null;
    }

    /** What was counted last. */
    public Counts counts() {
        return counts;
    }

    /** The register that counts; null where no casebook is open. */
    public RegisterUse use() {
        return use;
    }

    @Override
    public void casebookOpened() {
        cancel();
        counts = Counts.NONE;
        use = casebook.store().map(RegisterUse::new).orElse(null);
        count();
    }

    @Override
    public void casebookChanged() {
        count();
    }

    @Override
    public void articleChanged(ArticleSummary summary) {
        count();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Counts soon. */
    public void count() {
        if (use == null) {
            return;
        }
        if (job == null) {
            job = new Counting(use);
        }
        job.schedule(PAUSE_MILLIS);
    }

    private final class Counting extends Job {

        private final RegisterUse counting;

        Counting(RegisterUse counting) {
            super(Messages.UseCounter_name);
            this.counting = counting;
            setPriority(DECORATE);
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                var found = counting.count(monitor);
                Display.getDefault().asyncExec(() -> show(counting, found));
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == UseCounter.class;
        }
    }

    private void show(RegisterUse counting, Counts found) {
        if (counting == use && !found.equals(counts)) {
            counts = found;
            counted.run();
        }
    }
}
