package org.scholion.core.crash;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.TextReader;

/** Imports a folder into a casebook, and says the file and the article of each outcome. */
final class ImportingProcess {

    private ImportingProcess() {
    }

    public static void main(String[] arguments) throws CoreException {
        try (var store = CasebookStore.open(Path.of(arguments[0]))) {
            new ImportOperation(store, new TextReader(), ReadLimits.DEFAULT, 2).execute(List.of(Path.of(arguments[1])),
                    outcome -> System.out
                            .println(outcome.status() + " " + outcome.file().getFileName() + " " + outcome.article()),
                    new NullProgressMonitor());
        }
        System.out.println("done");
    }
}
