package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/** Readers side by side, each of which reads one document at a time. */
final class ReadingLanes implements AutoCloseable {

    private record Lane(ReadingSession session, ReentrantLock lock) {
    }

    private final List<Lane> lanes = new ArrayList<>();

    private ReadingLanes() {
    }

    /** Opens them and lets them make ready. */
    static ReadingLanes open(DocumentReader reader, ReadLimits limits, int number) throws CoreException {
        var opened = new ReadingLanes();
        try {
            for (int i = 0; i < number; i++) {
                var session = reader.open(limits, 1);
                opened.lanes.add(new Lane(session, new ReentrantLock(true)));
                session.prepare();
            }
            return opened;
        } catch (CoreException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    int number() {
        return lanes.size();
    }

    /** For what is done before the documents are read. */
    ReadingSession first() {
        return lanes.get(0).session();
    }

    /** Waits while the lane reads another document. */
    ExtractedDocument read(int lane, Path file, String contentType, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        var own = lanes.get(lane);
        own.lock().lock();
        try {
            return own.session().read(file, contentType, passwords, monitor);
        } finally {
            own.lock().unlock();
        }
    }

    @Override
    public void close() {
        lanes.forEach(lane -> lane.session().close());
    }
}
