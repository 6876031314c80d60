package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.journal.Journals;

/** How a casebook on disk becomes an open one: what was interrupted is completed first, where it may be written to. */
final class CasebookOpening {

    private CasebookOpening() {
    }

    /**
     * Opens a casebook.
     *
     * @param folder the casebook's, or its {@code casebook.scholion}
     * @throws CoreException when it is no casebook or its main file is damaged
     */
    static CasebookStore open(Path folder) throws CoreException {
        var layout = new CasebookLayout(Files.isRegularFile(folder) && folder.toAbsolutePath().getParent() != null
                ? folder.toAbsolutePath().getParent()
                : folder);
        if (!Files.isRegularFile(layout.casebook())) {
            throw new CoreException(
                    Status.error(folder + " is not a casebook: it has no " + CasebookLayout.CASEBOOK_FILE + "."
                            + CasebooksInFolder.sentence(folder)));
        }
        var access = WriteAccess.to(layout); // first, so that nobody writes what was just read
        try {
            return open(layout, access);
        } catch (CoreException | RuntimeException e) {
            access.giveBack();
            throw e;
        }
    }

    private static CasebookStore open(CasebookLayout layout, WriteAccess access) throws CoreException {
        var annotationFiles = new AnnotationFiles(layout);
        if (access.isGranted()) {
            completeBulkSteps(layout, annotationFiles.journals());
        }
        var store = new CasebookStore(layout, annotationFiles, access);
        if (access.isGranted()) {
            IncomingArticle.sweep(layout);
            store.files().saveAll();
        }
        store.readCatalogue();
        return store;
    }

    private static void completeBulkSteps(CasebookLayout layout, Journals journals) throws CoreException {
        try {
            journals.completeBulks();
        } catch (IOException e) {
            throw new CoreException(Status.error("A step in many articles of " + layout.root()
                    + " was interrupted and cannot be completed: " + Failures.reason(e)
                    + ". Make room on the disk and see that " + layout.relative(layout.journals())
                    + " can be written to, then open the casebook again.", e));
        }
    }
}
