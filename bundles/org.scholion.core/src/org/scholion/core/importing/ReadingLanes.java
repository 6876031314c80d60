package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.Sent;
import org.scholion.core.reading.UnpackedContainer;

/** Readers side by side, each of which reads one document at a time. */
final class ReadingLanes implements AutoCloseable {

    /** So many share what a session learns of the formats that it reads. */
    static final int LANES_IN_SESSION = 2;

    /** While a document is read, the next of its lane waits at the reader's, so that it begins without delay. */
    private static final int AT_READER = 2;

    private record Lane(ReadingSession session, Semaphore turns) {
    }

    private final List<ReadingSession> sessions = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    /** Lanes that unpack nothing. One that reads does both by turns: a session lets who waits longest go first. */
    private final BlockingQueue<Lane> unpacking = new LinkedBlockingQueue<>();

    private ReadingLanes() {
    }

    /** Opens them and lets them make ready. */
    static ReadingLanes open(DocumentReader reader, ReadLimits limits, int number) throws CoreException {
        var opened = new ReadingLanes();
        try {
            while (opened.number() < number) {
                int lanes = Math.min(LANES_IN_SESSION, number - opened.number());
                var session = reader.open(limits, lanes);
                opened.sessions.add(session);
                for (int i = 0; i < lanes; i++) {
                    opened.lanes.add(new Lane(session, new Semaphore(lanes == 1 ? 1 : AT_READER, true)));
                }
                session.prepare();
            }
            opened.unpacking.addAll(opened.lanes);
            return opened;
        } catch (CoreException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    int number() {
        return lanes.size();
    }

    /** Unpacks a container in a lane that has nothing to do; waits while there is none. */
    Optional<UnpackedContainer> unpack(Path file, Path folder, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        Lane idle;
        try {
            idle = unpacking.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        try {
            return idle.session().unpack(file, folder, passwords, monitor);
        } finally {
            unpacking.add(idle);
        }
    }

    /** Waits while the lane has enough to read. */
    ExtractedDocument read(int lane, Path file, Sent sent, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        var own = lanes.get(lane);
        own.turns().acquireUninterruptibly();
        try {
            return own.session().read(file, sent, passwords, monitor);
        } finally {
            own.turns().release();
        }
    }

    @Override
    public void close() {
        sessions.forEach(ReadingSession::close);
    }
}
