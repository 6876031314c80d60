package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** What can be said about a file before a worker looks at it. */
final class InputFile {

    private InputFile() {
    }

    /** @throws CoreException when there is nothing to read, with the reason */
    static void check(Path file) throws CoreException {
        if (!Files.exists(file)) {
            throw refused("the file does not exist");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(Files.isDirectory(file) ? "it is a folder" : "it is not a file");
        }
        if (!Files.isReadable(file)) {
            throw refused("you are not allowed to read the file");
        }
        try {
            if (Files.size(file) == 0) {
                throw refused("the file is empty");
            }
        } catch (IOException e) {
            throw new CoreException(Status.error("the file cannot be opened: " + e.getMessage(), e));
        }
    }

    private static CoreException refused(String reason) {
        return new CoreException(Status.error(reason));
    }
}
