package org.scholion.ui.views.nodes;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Works out in the background what a control is to show. When something else is asked for meanwhile, only the latest is
 * shown. For the UI thread.
 */
public final class LatestResult {

    private final Control control;
    private final String name;
    private Job job;

    /** @param name of the work, as the Progress view has it when it takes long */
    public LatestResult(Control control, String name) {
        this.control = control;
        this.name = name;
        control.addDisposeListener(event -> cancel());
    }

    /**
     * Begins to work.
     *
     * @param work runs in another thread and must not touch the model
     * @param show is given its result in the UI thread
     */
    public <T> void compute(Function<IProgressMonitor, T> work, Consumer<T> show) {
        cancel();
        var next = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    var result = work.apply(monitor);
                    deliver(this, () -> show.accept(result));
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        next.setSystem(true);
        next.setPriority(Job.SHORT);
        job = next;
        next.schedule();
    }

    private void deliver(Job from, Runnable show) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (from == job && !control.isDisposed()) {
                    job = null;
                    show.run();
                }
            });
        }
    }

    /** Whether something is being worked out. */
    public boolean isBusy() {
        return job != null;
    }

    /** Shows nothing more of what was asked for. */
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
