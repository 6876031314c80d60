package org.scholion.core.casebook;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;

/** The thread to which what is being edited belongs: that of the caller, until another is said. */
final class EditingThread {

    private static final long PATIENCE_MILLIS = 50;

    private final EditGate gate;
    private volatile Executor executor = Runnable::run;

    EditingThread(EditGate gate) {
        this.gate = gate;
    }

    /** Something with a result that may fail. */
    interface Work<T> {

        T run() throws CoreException;
    }

    void set(Executor next) {
        executor = next;
    }

    /** Lets something be done there, in the order in which it is said; nobody waits for it. */
    void run(Runnable work) {
        executor.execute(work);
    }

    /** Lets something be done there and waits for the result, unless the casebook is being closed meanwhile. */
    <T> T call(Work<T> work) throws CoreException {
        var result = new CompletableFuture<T>();
        executor.execute(() -> {
            try {
                result.complete(work.run());
            } catch (CoreException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return result.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (gate.isClosing()) {
                    throw new CancellationException("The casebook is being closed.");
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof CoreException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The work was interrupted.");
            }
        }
    }
}
