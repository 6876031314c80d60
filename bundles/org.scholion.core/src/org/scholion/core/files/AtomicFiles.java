package org.scholion.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes so that a file is either the old one or the new one, whatever ends the process or the machine. */
public final class AtomicFiles {

    private static final String TEMPORARY = ".tmp-";

    private AtomicFiles() {
    }

    /** Replaces a file: temporary file beside it, forced to disk, renamed. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        write(file, content, file.getParent());
    }

    /**
     * The same with the temporary file in another folder, which is there.
     *
     * @param workshop on the same volume as the file
     */
    public static void write(Path file, byte[] content, Path workshop) throws IOException {
        var temporary = workshop.resolve("." + file.getFileName() + TEMPORARY + UUID.randomUUID());
        try {
            writeForced(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        forceFolder(file.getParent());
    }

    /** Writes a new file and forces it to disk. */
    public static void writeForced(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Forces what another has written to disk. */
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Forces the entries of a folder to disk, where the system can do that. */
    public static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // Windows has no such thing; its file system journals the names itself
        }
    }

    /** Whether a file is what an interrupted write left behind, unless somebody is writing right now. */
    public static boolean isLeftover(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") && name.contains(TEMPORARY);
    }
}
