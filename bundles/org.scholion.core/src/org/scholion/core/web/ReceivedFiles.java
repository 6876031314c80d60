package org.scholion.core.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/** A temporary folder for what came, made when it is first needed and deleted when this is closed. */
public final class ReceivedFiles implements AutoCloseable {

    private final AtomicInteger count = new AtomicInteger();
    private Path folder;

    /** A file that is not there yet; no other has its path. */
    public Path next() throws CoreException {
        return folder().resolve(Integer.toString(count.incrementAndGet()));
    }

    private synchronized Path folder() throws CoreException {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("scholion-received-");
            }
            return folder;
        } catch (IOException e) {
            throw new CoreException(Status.error("There is no place for what is fetched: " + e.getMessage(), e));
        }
    }

    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            ILog.of(getClass()).warn(folder + " was not deleted.", e);
        }
    }
}
