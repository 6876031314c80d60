package org.scholion.ui.passwords;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.Passwords.Answer;

/** Asks for passwords by a dialog, for a job that reads documents in other threads. */
public final class PasswordQuestions implements Passwords.Asking {

    private static final long POLL_MILLIS = 100;

    private final Display display;
    private final boolean several;

    private PasswordQuestions(Display display, boolean several) {
        this.display = display;
        this.several = several;
    }

    /** Passwords for a run that reads many documents: what is said may hold for all of them. */
    public static Passwords forMany(Display display) {
        return Passwords.asked(new PasswordQuestions(display, true));
    }

    /** Passwords for a run that reads one document. */
    public static Passwords forOne(Display display) {
        return Passwords.asked(new PasswordQuestions(display, false));
    }

    @Override
    public Answer ask(String document, boolean wrong, IProgressMonitor monitor) {
        var answer = new CompletableFuture<Answer>();
        var dialog = new AtomicReference<PasswordDialog>();
        display.asyncExec(() -> {
            if (!answer.isDone()) {
                dialog.set(new PasswordDialog(parent(), document, wrong, several));
                dialog.get().open();
                answer.complete(dialog.get().answer());
            }
        });
        while (!display.isDisposed() && !monitor.isCanceled()) {
            try {
                return answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue; // the analyst is still typing
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (ExecutionException e) {
                throw new IllegalStateException("The answer is never a failure", e);
            }
        }
        answer.complete(Answer.SKIP_ALL);
        if (!display.isDisposed()) {
            display.asyncExec(() -> close(dialog.get()));
        }
        return Answer.SKIP_ALL;
    }

    private static void close(Window dialog) {
        if (dialog != null) {
            dialog.close();
        }
    }

    /** What the analyst looks at: a wizard, or the window. */
    private Shell parent() {
        var active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(); // another program is in front
    }
}
