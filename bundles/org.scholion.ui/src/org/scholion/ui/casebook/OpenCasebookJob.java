package org.scholion.ui.casebook;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * Opens a casebook while the window stays usable, then puts it in place of the one that is open. The open one stays
 * when this one cannot be opened.
 */
public final class OpenCasebookJob extends Job {

    private final IWorkbenchWindow window;
    private final Path folder;

    private OpenCasebookJob(IWorkbenchWindow window, Path folder) {
        super(NLS.bind(Messages.OpenCasebookJob_name, folder.getFileName()));
        this.window = window;
        this.folder = folder;
        setRule(new OneAtATime());
    }

    /** Opens a casebook by its folder; nothing but a word in the status line when it is open. For the UI thread. */
    public static void schedule(IWorkbenchWindow window, Path folder) {
        var open = open(window, folder);
        if (open.isPresent()) {
            StatusLine.show(window, NLS.bind(Messages.OpenCasebookJob_opened, open.get().title()));
        } else {
            new OpenCasebookJob(window, folder).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var store = CasebookStore.open(folder);
            JobResults.show(window, () -> show(window, store));
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
        }
        return Status.OK_STATUS;
    }

    /** Makes a casebook the open one and says what an analyst must know of it. For the UI thread. */
    private static void show(IWorkbenchWindow window, CasebookStore store) {
        try {
            if (open(window, store.layout().root()).isPresent()) {
                store.close(); // asked for twice: the first one has the lock
                return;
            }
            window.getService(OpenCasebook.class).open(store);
        } catch (CoreException e) {
            ProblemDialogs.show(window.getShell(), e);
            return;
        }
        StatusLine.show(window, NLS.bind(Messages.OpenCasebookJob_opened, store.title()));
        store.readOnlyReason().ifPresent(reason -> MessageDialog.openInformation(window.getShell(),
                Messages.OpenCasebookJob_readOnlyTitle, reason));
        if (!store.problems().isEmpty()) {
            ProblemDialogs.show(window.getShell(), problems(store));
        }
    }

    /** The open casebook, when it is the one in that folder. */
    private static Optional<CasebookStore> open(IWorkbenchWindow window, Path folder) {
        var root = folder.toAbsolutePath().normalize();
        return window.getService(OpenCasebook.class).store().filter(store -> store.layout().root().equals(root));
    }

    private static IStatus problems(CasebookStore store) {
        var children = store.problems().stream().map(problem -> Status.warning(problem.message()))
                .toArray(IStatus[]::new);
        return new MultiStatus(ScholionPreferences.NODE, 0, children,
                NLS.bind(Messages.OpenCasebookJob_problems, store.title()), null);
    }
}
