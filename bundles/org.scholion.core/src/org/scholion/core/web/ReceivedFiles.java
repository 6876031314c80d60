package org.scholion.core.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.TemporaryFolders;

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
                var temporary = TemporaryFolders.ofSystem("received");
                temporary.sweep();
                folder = temporary.create();
            }
            return folder;
        } catch (IOException e) {
            throw new CoreException(Status.error("There is no place for what is fetched: " + e.getMessage(), e));
        }
    }

    @Override
    public synchronized void close() {
        if (folder != null) {
            TemporaryFolders.delete(folder);
        }
    }
}
