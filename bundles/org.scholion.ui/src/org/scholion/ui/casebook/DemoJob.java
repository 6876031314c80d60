package org.scholion.ui.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.samples.DemoOperation;
import org.scholion.ui.preferences.ScholionPreferences;

/**
 * Makes the demo casebook and opens it. It is made under another name, so that one that was given up half-way is never
 * taken for it.
 */
final class DemoJob extends Job {

    private final IWorkbenchWindow window;
    private final Path folder;
    private final DocumentReader reader;

    private DemoJob(IWorkbenchWindow window, Path folder, DocumentReader reader) {
        super(Messages.DemoJob_name);
        this.window = window;
        this.folder = folder;
        this.reader = reader;
        setUser(true);
        setRule(new OneAtATime());
    }

    /** Opens the demo casebook in a folder, which is made and filled when it is no casebook. For the UI thread. */
    static void schedule(IWorkbenchWindow window, Path folder) {
        if (isThere(folder)) {
            OpenCasebookJob.schedule(window, folder);
        } else {
            new DemoJob(window, folder, InstalledReader.of(window)).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var growing = folder.resolveSibling("." + folder.getFileName() + ".part");
        var failures = new ArrayList<IStatus>();
        try {
            if (!isThere(folder)) { // another job may have made it in the meantime
                delete(growing);
                fill(growing, failures, monitor);
                move(growing);
            }
            JobResults.show(window, () -> show(failures.toArray(IStatus[]::new)));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS; // the next one begins with deleting what is left
        } catch (CoreException e) {
            JobResults.show(window, () -> ProblemDialogs.show(window.getShell(), e));
            return Status.OK_STATUS;
        }
    }

    private void fill(Path growing, List<IStatus> failures, IProgressMonitor monitor) throws CoreException {
        try (var store = CasebookStore.create(growing, Codebooks.NEWS)) {
            var documents = folder.resolveSibling("demo-articles");
            new DemoOperation(store, reader, ScholionPreferences.parallel()).execute(documents, outcome -> {
                if (outcome.status() == ImportOutcome.Status.FAILED) {
                    failures.add(Status.warning(outcome.file().getFileName() + ": " + outcome.error()));
                }
            }, monitor);
        }
    }

    private void move(Path growing) throws CoreException {
        try {
            Files.move(growing, folder);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.DemoJob_notMovable, folder), e));
        }
    }

    private void show(IStatus[] failures) {
        OpenCasebookJob.schedule(window, folder);
        if (failures.length > 0) {
            ProblemDialogs.show(window.getShell(),
                    new MultiStatus(ScholionPreferences.NODE, 0, failures, Messages.DemoJob_notAll, null));
        }
    }

    private static boolean isThere(Path folder) {
        return Files.exists(new CasebookLayout(folder).casebook());
    }

    private static void delete(Path leftover) throws CoreException {
        if (!Files.exists(leftover)) {
            return;
        }
        try (var files = Files.walk(leftover)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.DemoJob_notRemovable, leftover), e));
        }
    }
}
