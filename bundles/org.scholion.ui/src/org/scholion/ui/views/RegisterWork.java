package org.scholion.ui.views;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.ui.casebook.BulkJob;

/**
 * How gestures change what stands in many articles: what cannot be done is said where it was asked for, what takes long
 * is done in a job, and a question tells before what is touched. For the UI thread.
 */
public final class RegisterWork {

    private final Shell shell;
    private final Supplier<CasebookStore> store;
    private final Consumer<String> complain;

    /** @param complain is told why something cannot be done, and null when something new begins */
    public RegisterWork(Shell shell, Supplier<CasebookStore> store, Consumer<String> complain) {
        this.shell = shell;
        this.store = store;
        this.complain = complain;
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work {

        void run() throws CoreException;
    }

    /** Something that takes its time. */
    @FunctionalInterface
    public interface Task<T> {

        T run(IProgressMonitor monitor) throws CoreException;
    }

    public Shell shell() {
        return shell;
    }

    public CasebookStore store() {
        return store.get();
    }

    public void complain(String problem) {
        complain.accept(problem);
    }

    /** Does something that changes the casebook, and says why if that cannot be. */
    public void attempt(Work work) {
        complain.accept(null);
        try {
            store.get().requireWritable();
            work.run();
        } catch (CoreException e) {
            complain.accept(e.getMessage());
        }
    }

    /** Counts in a job what an operation would touch. */
    public void preview(String name, BulkEditOperation operation, Consumer<BulkResult> found) {
        inJob(name, operation::preview, found);
    }

    /** Makes an operation in a job. */
    public void run(String name, BulkEditOperation operation, Consumer<BulkResult> done) {
        inJob(name, operation::execute, result -> {
            done.accept(result);
            result.problems().stream().findFirst().ifPresent(complain);
        });
    }

    /** Does something in a job, and something with its result behind that, unless the window is gone by then. */
    public <T> void inJob(String name, Task<T> work, Consumer<T> then) {
        new BulkJob(name, monitor -> {
            var result = work.run(monitor);
            Display.getDefault().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    then.accept(result);
                }
            });
        }, complain).schedule();
    }

    /** Asks one question; the answers besides the button are to leave it. */
    public boolean confirm(String title, String question, String button) {
        return ask(title, question, button) == 0;
    }

    /** Asks a question; the result is the number of the answer, or that of another, which leaves everything as it is. */
    public int ask(String title, String question, String... answers) {
        var buttons = Arrays.copyOf(answers, answers.length + 1);
        buttons[answers.length] = IDialogConstants.CANCEL_LABEL;
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, question, SWT.NONE, buttons);
    }

    /** As in "34 annotations in 12 articles". */
    public static String counted(BulkResult found) {
        return NLS.bind(Messages.RegisterWork_counted, found.annotations(), found.articles());
    }
}
