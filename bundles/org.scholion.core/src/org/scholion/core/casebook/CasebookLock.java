package org.scholion.core.casebook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The right to write to a casebook. The system gives it back when the process ends, however it ends; the file says who
 * has it.
 */
final class CasebookLock implements AutoCloseable {

    /** Far behind the words, so that others can read them where locks keep readers out. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;

    private CasebookLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock; empty when somebody else has it. */
    static Optional<CasebookLock> take(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
            return Optional.of(new CasebookLock(channel, lock));
        } catch (OverlappingFileLockException e) { // this process has it already
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Who has the lock, as a part of a sentence. */
    static String holder(Path file) {
        try {
            var words = Files.readString(file).strip();
            return words.isEmpty() ? "another program" : words;
        } catch (IOException e) {
            return "another program";
        }
    }

    private static String holder() {
        return System.getProperty("user.name") + " on " + host() + ", process " + ProcessHandle.current().pid()
                + ", since " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        for (var variable : new String[] { "HOSTNAME", "COMPUTERNAME" }) {
            var name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name; // without asking a name server, which may take seconds to answer
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
