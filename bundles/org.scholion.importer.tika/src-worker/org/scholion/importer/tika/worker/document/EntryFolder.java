package org.scholion.importer.tika.worker.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;

/**
 * The folder into which the documents of a container are written, within limits. A file's name there is a number of our
 * own, so that no name in the container can lead out of the folder.
 */
public final class EntryFolder {

    /** Thrown when the container has had its share; what was written before is good. */
    public static final class LimitReached extends TikaException {

        private static final long serialVersionUID = 1L;

        LimitReached(String message) {
            super(message);
        }
    }

    /**
     * Where an entry was before it came into the container.
     *
     * @param address from which it was sent, or empty
     * @param received when, null where nobody says
     * @param contentType as its sender declared it, or empty
     */
    public record Origin(String address, Instant received, String contentType) {

        static final Origin NONE = new Origin("", null, "");
    }

    private static final int LONGEST_PATH = 1000;

    private final Path folder;
    private final int mostEntries;
    private final Reply reply;
    private long bytesLeft;
    private int count;

    public EntryFolder(Path folder, int mostEntries, long mostBytes, Reply reply) {
        this.folder = folder;
        this.mostEntries = mostEntries;
        this.reply = reply;
        bytesLeft = mostBytes;
    }

    /** Whether an entry of that name is a document, not a folder's or a system's note about others. */
    public static boolean isDocument(String name) {
        var path = path(name);
        return !path.isEmpty() && !path.startsWith("__MACOSX/") && !path.substring(path.lastIndexOf('/') + 1)
                .startsWith(".");
    }

    /**
     * Writes one entry to its end and reports it.
     *
     * @throws IOException when the entry is damaged; nothing is left of it
     */
    public void write(String name, InputStream in) throws IOException, LimitReached {
        write(name, in, Origin.NONE);
    }

    /** The same for one of which the container says where it was before. */
    public void write(String name, InputStream in, Origin origin) throws IOException, LimitReached {
        countOne();
        var file = folder.resolve(count + extension(name));
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 14];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytesLeft -= n;
                if (bytesLeft < 0) {
                    throw new LimitReached("zip bomb");
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException | LimitReached e) {
            Files.deleteIfExists(file);
            throw e;
        }
        reply.entry(file.getFileName().toString(), path(name), origin);
    }

    /** Reports an entry that could not be unpacked. */
    public void fail(String name, String reason) throws LimitReached {
        countOne();
        reply.lostEntry(path(name), reason, false);
    }

    /** Reports an entry that asks for a password that was not given. */
    public void lock(String name, boolean passwordsTried) throws LimitReached {
        countOne();
        reply.lostEntry(path(name), passwordsTried ? "password-protected, and none of the passwords opens it"
                : "password-protected", true);
    }

    private void countOne() throws LimitReached {
        if (count == mostEntries) {
            reply.warnCut(String.format(Locale.ROOT, "Of the documents in it, only the first %,d were unpacked.",
                    mostEntries));
            throw new LimitReached("entries");
        }
        count++;
    }

    /** The name as a path that stays below its container. */
    static String path(String name) {
        if (name.endsWith("/") || name.endsWith("\\")) {
            return "";
        }
        var path = Arrays.stream(name.replace('\\', '/').replaceAll("\\p{Cntrl}", "").split("/")).map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return path.substring(Math.max(0, path.length() - LONGEST_PATH));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return extension.matches("(\\.[a-z0-9]{1,10})") ? tar(name) + extension : "";
    }

    /** {@code x.tar.gz} has to stay one. */
    private static String tar(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.tar\\.[a-z0-9]+") ? ".tar" : "";
    }
}
