package org.scholion.cli.output;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows the progress of an operation in one line on the terminal, drawn anew ten times a second at most. */
final class ProgressLine extends NullProgressMonitor {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

    private final Output output;
    private String task = "";
    private String step = "";
    private double total;
    private double done;
    private long shown = System.nanoTime() - INTERVAL;

    ProgressLine(Output output) {
        this.output = output;
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
        show();
    }

    @Override
    public synchronized void subTask(String name) {
        step = name == null ? "" : name;
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        show();
    }

    private void show() {
        if (System.nanoTime() - shown < INTERVAL) {
            return;
        }
        shown = System.nanoTime();
        var percent = total > 0 ? " " + Math.min(100, Math.round(100 * done / total)) + " %" : "";
        output.progress(task + percent + (step.isEmpty() ? "" : "  " + step));
    }
}
