package org.scholion.core.casebook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a casebook. The system gives it back when the process ends, however it ends; the file says who
 * has it.
 */
final class CasebookLock implements AutoCloseable {

    /** Far behind the words, so that others can read them where locks keep readers out. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The locks of this process with their holder's words. POSIX drops a lock when its process closes any channel to
     * the file, so that a file locked here must not even be opened here; the system keeps locks by process, hence
     * static.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private static final String SINCE = ", since ";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    private final Path key;
    private final FileChannel channel;

    private CasebookLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Takes the lock; empty when somebody else has it. */
    static Optional<CasebookLock> take(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var key = key(file);
        var words = holder();
        if (HELD.putIfAbsent(key, words) != null) {
            return Optional.empty();
        }
        var lock = Optional.<CasebookLock>empty();
        try {
            lock = take(file, key, words);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    private static Optional<CasebookLock> take(Path file, Path key, String words) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock(LOCKED_BYTE, 1, false) != null;
            if (taken) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
            }
        } catch (IOException e) {
            taken = false;
            throw e;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new CasebookLock(key, channel)) : Optional.empty();
    }

    private static Path key(Path file) throws IOException {
        return file.getParent().toRealPath().resolve(file.getFileName());
    }

    /** Who has the lock, as a part of a sentence. */
    static String holder(Path file) {
        try {
            var own = HELD.get(key(file));
            var words = own == null ? Files.readString(file).strip() : own;
            return words.isEmpty() ? "another program" : inLocalTime(words);
        } catch (IOException e) {
            return "another program";
        }
    }

    private static String holder() {
        return System.getProperty("user.name") + " on " + host() + ", process " + ProcessHandle.current().pid()
                + SINCE + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The file has a moment that is the same everywhere; who reads it wants the time on the wall. */
    private static String inLocalTime(String words) {
        int at = words.lastIndexOf(SINCE);
        if (at < 0) {
            return words;
        }
        int moment = at + SINCE.length();
        try {
            return words.substring(0, moment) + SHOWN.withLocale(Locale.getDefault(Locale.Category.FORMAT))
                    .format(Instant.parse(words.substring(moment)).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return words; // whatever somebody else has written
        }
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
        try {
            channel.close(); // gives the lock back
        } finally {
            HELD.remove(key);
        }
    }
}
