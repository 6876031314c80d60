package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** Checks of paths that an analyst types. */
final class FolderInput {

    private FolderInput() {
    }

    /** The absolute path that somebody has typed; empty when it is none. */
    static Optional<Path> absolute(String typed) {
        try {
            return Optional.of(Path.of(typed.strip())).filter(Path::isAbsolute).map(Path::normalize);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Why nothing can be written into a folder, which need not exist yet. */
    static Optional<InputProblem> problem(Path folder) {
        var present = folder;
        while (present != null && !Files.exists(present)) {
            present = present.getParent();
        }
        if (present == null) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.FolderInput_noRoot, folder)));
        }
        if (!Files.isDirectory(present)) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.FolderInput_file, present)));
        }
        return Files.isWritable(present) ? Optional.empty()
                : Optional.of(InputProblem.wrong(NLS.bind(Messages.FolderInput_notWritable, present)));
    }
}
