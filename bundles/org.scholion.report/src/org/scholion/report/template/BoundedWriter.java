package org.scholion.report.template;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Where a template writes to: stops it when it writes more than any report needs, and when somebody cancels. */
final class BoundedWriter extends Writer {

    private final Writer out;
    private final long most;
    private final IProgressMonitor monitor;
    private volatile long written;
    private volatile boolean stopped;

    BoundedWriter(Writer out, long most, IProgressMonitor monitor) {
        this.out = out;
        this.most = most;
        this.monitor = monitor;
    }

    /** How many characters so far; any thread may ask. */
    long written() {
        return written;
    }

    /** Nothing that a template still writes goes anywhere. */
    void stop() {
        stopped = true;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        count(length);
        out.write(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        count(length);
        out.write(text, offset, length);
    }

    private void count(int length) throws RunawayException {
        if (stopped || monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        written += length; // one thread writes, others only look
        if (written > most) {
            throw new RunawayException("has written " + most / 1_000_000 + " million characters and goes on");
        }
    }

    @Override
    public void flush() throws IOException {
        // a template may ask for it as often as it likes; whoever gave the stream flushes it
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
