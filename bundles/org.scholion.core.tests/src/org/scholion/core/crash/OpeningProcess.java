package org.scholion.core.crash;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;

/** Opens a casebook, says whether it may write and what it reads, and keeps the casebook open until its input ends. */
final class OpeningProcess {

    private OpeningProcess() {
    }

    public static void main(String[] arguments) throws CoreException, IOException {
        try (var store = CasebookStore.open(Path.of(arguments[0]))) {
            System.out.println(store.readOnlyReason().orElse("writes") + " | " + store.articles().size() + " articles");
            System.in.read();
        }
    }
}
