package org.scholion.core.link;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.Failures;

/**
 * Hands links over to the workbench that has certain settings: a file for each in a folder of the settings, which that
 * workbench watches and empties. Safe for use by several processes.
 */
public final class LinkInbox {

    private static final String END = ".link";
    /** Longer ones are none of ours. */
    private static final int LONGEST = 2_000;

    private final Path settings;

    /** @param settings the folder of the settings (the workspace) */
    public LinkInbox(Path settings) {
        this.settings = settings;
    }

    /** Where the links are. */
    public Path folder() {
        return settings.resolve(".links");
    }

    /** Whether a workbench with these settings runs, or is about to. */
    public boolean isAwaited() {
        var lock = settings.resolve(".metadata/.lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var free = channel.tryLock()) {
            return free == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true; // in this process, or by somebody whose file we may not touch
        }
    }

    /** Leaves a link for the workbench. */
    public void send(String link) throws CoreException {
        var file = folder().resolve(String.format("%020d-%s", System.currentTimeMillis(), UUID.randomUUID()));
        try {
            Files.createDirectories(folder());
            Files.writeString(file, link);
            Files.move(file, file.resolveSibling(file.getFileName() + END), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.notWritten(file, e);
        }
    }

    /** Takes out what was left, the oldest first. */
    public List<String> take() throws IOException {
        var links = new ArrayList<String>();
        if (Files.isDirectory(folder())) {
            try (var files = Files.list(folder())) {
                for (var file : files.filter(each -> each.toString().endsWith(END)).sorted().toList()) {
                    read(file).ifPresent(links::add);
                    Files.deleteIfExists(file);
                }
            }
        }
        return links;
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.size(file) > LONGEST ? Optional.empty() : Optional.of(Files.readString(file).strip());
    }
}
