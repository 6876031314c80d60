package org.scholion.importer.tika.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.Outcome;

/** Unpacks one archive or mailbox: each entry a file. */
final class UnpackTask {

    /** What a decompressor may use, in KiB: well below the heap of a worker. */
    static final int MEMORY_KIB = 96 * 1024;

    private final Path file;
    private final EntryFolder folder;
    private final PasswordTries passwords;

    UnpackTask(Message request, Reply reply) {
        file = Path.of(request.field(0));
        folder = new EntryFolder(Path.of(request.field(1)), Integer.parseInt(request.field(2)),
                Long.parseLong(request.field(3)), reply);
        passwords = new PasswordTries(request.field(4), reply);
    }

    /** Says everything about the container but the outcome, which is returned. */
    Failure run() throws IOException, EntryFolder.LimitReached {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean container = true;
        if (name.endsWith(".zip")) {
            container = zip();
        } else if (name.endsWith(".7z")) {
            sevenZip();
        } else if (name.endsWith(".mbox") || name.equals("mbox")) {
            container = new Mailbox(folder).split(file);
        } else {
            try (var in = new BufferedInputStream(Files.newInputStream(file)); var unpacked = decompressed(name, in)) {
                tar(unpacked);
            }
        }
        return new Failure(container ? Outcome.READ : Outcome.NO_CONTAINER, "");
    }

    private static InputStream decompressed(String name, InputStream in) throws IOException {
        if (name.endsWith("gz")) {
            return new GzipCompressorInputStream(in, true);
        }
        if (name.endsWith("bz2")) {
            return new BZip2CompressorInputStream(in, true);
        }
        return name.endsWith("xz") ? new XZCompressorInputStream(in, true, MEMORY_KIB) : in;
    }

    private boolean zip() throws IOException, EntryFolder.LimitReached {
        try (var opened = OpenedZip.of(file, passwords); var zip = ZipFile.builder().setPath(opened.file()).get()) {
            if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
                return false; // an office document or a book, whatever its name
            }
            for (var entry : Collections.list(zip.getEntries())) {
                if (!entry.isUnixSymlink() && EntryFolder.isDocument(entry.getName())) {
                    zipEntry(zip, entry);
                }
            }
            for (var name : opened.locked()) {
                folder.lock(name, true);
            }
        }
        return true;
    }

    private void zipEntry(ZipFile zip, ZipArchiveEntry entry) throws EntryFolder.LimitReached {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            folder.lock(entry.getName(), !passwords.isEmpty());
            return;
        }
        try (var in = new Verified(zip.getInputStream(entry), entry.getCrc())) {
            folder.write(entry.getName(), in);
        } catch (IOException | RuntimeException e) { // each entry stands for itself
            folder.fail(entry.getName(), "damaged inside the archive");
        }
    }

    /** A damaged entry ends it: what follows cannot be found. */
    private void tar(InputStream in) throws IOException, EntryFolder.LimitReached {
        try (var tar = new TarArchiveInputStream(in)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()
                        && EntryFolder.isDocument(entry.getName())) {
                    folder.write(entry.getName(), tar);
                }
            }
        }
    }

    private void sevenZip() throws IOException, EntryFolder.LimitReached {
        var password = passwords.isEmpty() ? "" : new SevenZipPassword(file, MEMORY_KIB).among(passwords.passwords());
        try (var archive = SevenZipPassword.open(file, MEMORY_KIB, password)) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.hasStream() && !entry.isDirectory() && EntryFolder.isDocument(entry.getName())) {
                    folder.write(entry.getName(), archive.getInputStream(entry));
                }
            }
        }
    }

    /** Fails at the end of an entry that is not what was packed. */
    private static final class Verified extends CheckedInputStream {

        private static final long UNKNOWN = -1;

        private final long expected;

        Verified(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0 && expected != UNKNOWN && getChecksum().getValue() != expected) {
                throw new IOException("The checksum is wrong");
            }
            return count;
        }
    }
}
