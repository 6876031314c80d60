package org.scholion.ui.wizards;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.StatusLine;

/** Tells the analyst how an import went: in the status line, and what needs a look in a dialog. For the UI thread. */
public final class ImportNotices {

    private ImportNotices() {
    }

    /** @param cancelled whether inputs may be left */
    public static void show(IWorkbenchWindow window, CasebookStore store, List<ImportOutcome> outcomes,
            boolean cancelled) {
        show(window, store, new ImportResult(outcomes, cancelled));
    }

    static void show(IWorkbenchWindow window, CasebookStore store, ImportResult result) {
        window.getService(OpenCasebook.class).tellImported(store, result.fresh());
        StatusLine.show(window, result.sentence());
        if (!result.remarkable().isEmpty()) {
            new ImportResultDialog(window, store, result).open();
        }
    }
}
