package org.scholion.importer.tika.worker.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Finds the password of a 7z archive: the one with which its first protected entry is what it was, by its checksum. */
public final class SevenZipPassword {

    private static final byte[] MAGIC = { '7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c };

    private final Path file;
    private final int memoryKib;

    /** @param memoryKib that a decompressor may use */
    public SevenZipPassword(Path file, int memoryKib) {
        this.file = file;
        this.memoryKib = memoryKib;
    }

    public static boolean isSevenZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** The right one; empty when none is, or none is needed. */
    public String among(List<String> passwords) {
        if (!isRefused("")) {
            return "";
        }
        return passwords.stream().filter(password -> !isRefused(password)).findFirst().orElse("");
    }

    private boolean isRefused(String password) {
        try (var archive = open(file, memoryKib, password)) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.hasStream() && !entry.isDirectory()) {
                    return isRefused(archive, entry.getSize(), password);
                }
            }
            return false;
        } catch (PasswordRequiredException e) {
            return true;
        } catch (IOException | RuntimeException e) { // a wrong one makes nonsense of the archive, in many ways
            return !password.isEmpty();
        }
    }

    private static boolean isRefused(SevenZFile archive, long size, String password) throws IOException {
        var buffer = new byte[1 << 14];
        long left = size;
        for (int n = archive.read(buffer); n >= 0; n = archive.read(buffer)) {
            left -= n;
            if (password.isEmpty()) {
                return false; // it needs none
            }
        }
        return left > 0;
    }

    public static SevenZFile open(Path file, int memoryKib, String password) throws IOException {
        var builder = SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(memoryKib);
        return password.isEmpty() ? builder.get() : builder.setPassword(password.toCharArray()).get();
    }
}
