package org.scholion.cli.command;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;

import picocli.CommandLine.Parameters;

/** The casebook that a command works on. */
final class CasebookParameter {

    @Parameters(index = "0", paramLabel = "CASEBOOK", description = "Folder of the casebook.")
    private Path folder;

    Path folder() {
        return folder;
    }

    CasebookStore open() throws CasebookUnavailableException {
        return open(folder);
    }

    static CasebookStore open(Path folder) throws CasebookUnavailableException {
        try {
            return CasebookStore.open(folder);
        } catch (CoreException e) {
            throw new CasebookUnavailableException(e);
        }
    }

    /** Opens the casebook, or says who else changes it now. */
    CasebookStore openForWriting() throws CoreException {
        var store = open();
        try {
            store.requireWritable();
            return store;
        } catch (CoreException e) {
            store.close();
            throw new CasebookUnavailableException(e);
        }
    }
}
