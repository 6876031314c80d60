package org.scholion.ui.provenance;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.Passwords;
import org.scholion.core.replay.Replay;
import org.scholion.core.replay.ReplayOperation;
import org.scholion.ui.casebook.InstalledReader;
import org.scholion.ui.casebook.JobResults;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.casebook.StatusLine;
import org.scholion.ui.passwords.PasswordQuestions;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * Repeats the extraction of an article while the window stays usable. When the text is the same, the status line says
 * so; a dialog says what is not.
 */
final class CheckExtractionJob extends Job {

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final String article;
    private final List<DocumentReader> readers = InstalledReader.all();
    private final Passwords passwords;

    /** Prepares the job. For the UI thread. */
    CheckExtractionJob(IWorkbenchWindow window, CasebookStore store, String article) {
        super(MessageFormat.format(Messages.CheckExtractionJob_name,
                store.article(article).map(ArticleSummary::label).orElse(article)));
        this.window = window;
        this.store = store;
        this.article = article;
        this.passwords = PasswordQuestions.forOne(window.getWorkbench().getDisplay());
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var replay = new ReplayOperation(store, readers, passwords).execute(article, monitor);
            JobResults.show(window, () -> show(replay));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
    }

    private void show(Replay replay) {
        var result = result(replay);
        if (result.isOK()) {
            StatusLine.show(window, result.getMessage());
        } else {
            int kind = result.getSeverity() == IStatus.INFO ? MessageDialog.INFORMATION : MessageDialog.WARNING;
            MessageDialog.open(kind, window.getShell(), Messages.CheckExtractionJob_title, text(result), SWT.NONE);
        }
    }

    private static String text(IStatus result) {
        var details = Stream.of(result.getChildren()).map(IStatus::getMessage).collect(Collectors.joining("\n"));
        return result.getMessage() + "\n\n" + details;
    }

    /** What the analyst is told: OK when there is nothing to say but that the text is the same. */
    static IStatus result(Replay replay) {
        if (replay.isSame() && replay.notes().isEmpty()) {
            return new Status(IStatus.OK, ScholionPreferences.NODE,
                    MessageFormat.format(Messages.CheckExtractionJob_same, replay.title()));
        }
        if (replay.isSame()) {
            return status(IStatus.INFO, replay.notes(),
                    MessageFormat.format(Messages.CheckExtractionJob_sameWithNotes, replay.title()));
        }
        var details = new ArrayList<String>();
        details.add(MessageFormat.format(Messages.CheckExtractionJob_oldWords, words(replay.differing().oldWords())));
        details.add(MessageFormat.format(Messages.CheckExtractionJob_newWords, words(replay.differing().newWords())));
        details.addAll(replay.notes());
        return status(IStatus.WARNING, details, MessageFormat.format(Messages.CheckExtractionJob_different,
                replay.title(), replay.newLength(), replay.oldLength(), replay.differing().offset() + 1));
    }

    private static IStatus status(int severity, List<String> details, String message) {
        var children = details.stream().map(detail -> new Status(severity, ScholionPreferences.NODE, detail))
                .toArray(IStatus[]::new);
        return new MultiStatus(ScholionPreferences.NODE, 0, children, message, null);
    }

    private static String words(String text) {
        return text.isEmpty() ? Messages.CheckExtractionJob_end : text.replaceAll("\\s+", " ");
    }
}
