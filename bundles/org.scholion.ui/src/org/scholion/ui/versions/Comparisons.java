package org.scholion.ui.versions;

import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;

/** Shows how any two articles differ. */
public final class Comparisons {

    private Comparisons() {
    }

    /**
     * Compares in the background, then opens the comparison.
     *
     * @param article identifier of the article to begin with
     * @param other identifier of the one whose words are shown as added
     */
    public static void show(IWorkbenchWindow window, CasebookStore store, String article, String other) {
        CompareVersionsJob.toBeOpened(window, store,
                (operation, monitor) -> operation.execute(article, other, monitor));
    }
}
