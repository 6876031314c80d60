package org.scholion.cli.command;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.scholion.core.importing.InputFiles;
import org.scholion.core.retrieving.RetrievalRequest;

/**
 * A document, or a folder of them, that was named on the command line.
 *
 * @param name as it was named
 * @param path null when the name stands for none
 * @param problem why the name stands for neither a path nor a page, else empty
 */
record Input(String name, Path path, String problem) {

    boolean isUsable() {
        return path != null;
    }

    /** Whether it is an address of the web. */
    boolean isAddress() {
        return path == null && problem.isEmpty();
    }

    boolean isWrong() {
        return !problem.isEmpty();
    }

    static Input of(String argument) {
        try {
            if (RetrievalRequest.isAddress(argument)) {
                return new Input(argument, null, "");
            }
            if (argument.matches("(?i)[a-z][a-z0-9+.-]+://.*") && !argument.startsWith("file:")) {
                return new Input(argument, null, "only http and https addresses are fetched");
            }
            return new Input(argument, argument.startsWith("file:") ? Path.of(URI.create(argument)) : Path.of(argument),
                    "");
        } catch (InvalidPathException e) {
            return new Input(argument, null, "this cannot be the name of a file: " + e.getReason());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return new Input(argument, null, "this cannot be the address of a file: " + e.getMessage());
        }
    }

    /** The arguments in their order, with the files in a folder instead of the folder, each file once. */
    static List<Input> files(List<String> arguments) {
        var inputs = new ArrayList<Input>();
        Set<Path> known = new LinkedHashSet<>();
        for (var argument : arguments) {
            var input = of(argument);
            if (!input.isUsable()) {
                inputs.add(input);
                continue;
            }
            for (var file : InputFiles.expand(List.of(input.path()))) {
                if (known.add(file)) {
                    inputs.add(new Input(file.toString(), file, ""));
                }
            }
        }
        return inputs;
    }
}
