package org.scholion.core.crash;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.BulkEditOperation;

/** Changes a tag in all articles and in the codebook, undoes that, and so on until it is killed; says each time. */
final class MergingProcess {

    private MergingProcess() {
    }

    public static void main(String[] arguments) throws CoreException {
        try (var store = CasebookStore.open(Path.of(arguments[0]))) {
            System.out.println("ready");
            if ("merged".equals(store.casebook().getCodebook().getLabel())) {
                store.edits().undo(new NullProgressMonitor());
            }
            while (true) {
                new BulkEditOperation(store, "Merge", reading -> reading.elements()
                        .forEach(element -> reading.change(element, () -> element.setTag("merged"))))
                        .with(draft -> draft.codebook().setLabel("merged")).execute(new NullProgressMonitor());
                System.out.println("merged");
                store.edits().undo(new NullProgressMonitor());
                System.out.println("undone");
            }
        }
    }
}
