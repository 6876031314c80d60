package org.scholion.ui.casebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * Tells the analyst what did not work: one sentence, and on demand the sentences behind it. Never a stack trace. For
 * the UI thread.
 */
public final class ProblemDialogs {

    private ProblemDialogs() {
    }

    /** Shows why something failed; returns when the analyst has closed the dialog. */
    public static void show(Shell parent, CoreException problem) {
        show(parent, problem.getStatus());
    }

    /** Shows a status that is not OK; returns when the analyst has closed the dialog. */
    public static void show(Shell parent, IStatus problem) {
        ErrorDialog.openError(parent, Messages.ProblemDialogs_title, null, plain(problem));
    }

    /** The same problem without exceptions: its sentence, with one child for each of the {@link #details}. */
    static IStatus plain(IStatus problem) {
        var details = details(problem);
        if (details.isEmpty()) {
            return new Status(problem.getSeverity(), ScholionPreferences.NODE, problem.getMessage());
        }
        var children = details.stream()
                .map(detail -> new Status(problem.getSeverity(), ScholionPreferences.NODE, detail))
                .toArray(IStatus[]::new);
        return new MultiStatus(ScholionPreferences.NODE, 0, children, problem.getMessage(), null);
    }

    /** The sentences behind that of a problem, from the outermost to the innermost, each once. */
    static List<String> details(IStatus problem) {
        Set<String> sentences = new LinkedHashSet<>();
        collect(problem, sentences);
        sentences.remove(problem.getMessage());
        return new ArrayList<>(sentences);
    }

    private static void collect(IStatus status, Set<String> sentences) {
        sentences.add(status.getMessage());
        for (var child : status.getChildren()) {
            collect(child, sentences);
        }
        collect(status.getException(), sentences);
    }

    private static void collect(Throwable cause, Set<String> sentences) {
        if (cause instanceof CoreException core) {
            collect(core.getStatus(), sentences);
        } else if (cause != null) { // the message alone is often no more than a file's name
            var name = cause.getClass().getSimpleName();
            sentences.add(cause.getMessage() == null ? name : name + ": " + cause.getMessage());
            collect(cause.getCause(), sentences);
        }
    }
}
