package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.Sha256;

/** Keeps a change that somebody else made to a file from being overwritten by what was read before. */
final class Overwriting {

    private Overwriting() {
    }

    /**
     * Fails when a file is not what it was. One that is gone takes nothing with it when it is written anew.
     *
     * @param sha256 of the file as it was read or written last; null when it never was
     * @param remedy what the analyst can do, the beginning of a sentence
     */
    static void requireKnown(Path file, String sha256, String remedy) throws CoreException, IOException {
        if (sha256 != null && Files.exists(file) && !Sha256.of(file).equals(sha256)) {
            throw new CoreException(Status.error(file + " was changed by another program or in another window, so it is"
                    + " not overwritten. " + remedy + " to go on with what is there now."));
        }
    }
}
