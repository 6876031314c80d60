package org.scholion.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out where the standard streams lead. */
final class Terminal {

    /** Set to {@code true} by start scripts of systems that have no {@code /proc}. */
    static final String PROPERTY = "scholion.terminal";

    private Terminal() {
    }

    /** Whether standard error is a terminal. {@code System.console} tells this of the other two streams only. */
    static boolean hasStandardError() {
        if (Boolean.getBoolean(PROPERTY)) {
            return true;
        }
        try {
            return isTerminal(Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return false; // no such thing here: better no progress than lines of it in a file
        }
    }

    static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }
}
