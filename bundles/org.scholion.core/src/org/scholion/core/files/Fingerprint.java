package org.scholion.core.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What a file held when it was looked at. The checksum tells, far more cheaply than another hash, whether a copy made
 * later holds the same: somebody may have saved the file in between.
 *
 * @param sha256 in lower-case hexadecimal digits
 * @param checksum CRC-32C
 */
public record Fingerprint(String sha256, long size, long checksum) {

    private static final int BUFFER = 1 << 16;

    public static Fingerprint of(Path file) throws IOException {
        var checksum = new CRC32C();
        var digest = FileDigests.OWN.next();
        long size = 0;
        try (var in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        FileDigests.OWN.hashed(size);
        return new Fingerprint(Sha256.hexadecimal(digest), size, checksum.getValue());
    }

    /** Copies a file and says whether it still is what this was taken of. */
    public boolean copy(Path file, OutputStream out) throws IOException {
        var copied = new CRC32C();
        try (var in = new CheckedInputStream(Files.newInputStream(file), copied)) {
            return in.transferTo(out) == size && copied.getValue() == checksum;
        }
    }
}
