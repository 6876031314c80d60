package org.scholion.importer.tika.worker;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.scholion.importer.tika.worker.archive.EntryNames;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.protection.ByteBudget;

import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;

/**
 * A zip without protection: the file itself, or, where it has protected entries and a password opens some of them, a copy
 * with all entries that can be read. Close it; the copy is deleted then.
 */
final class OpenedZip implements Closeable {

    private static final String ZIP = "application/zip";
    private static final byte[] MAGIC = { 'P', 'K', 3, 4 };

    private final Path original;
    private final List<String> locked = new ArrayList<>();
    private Path copy;
    private ByteBudget budget;
    private boolean unlocked;
    private Optional<Charset> guessed = Optional.empty();

    private OpenedZip(Path original) {
        this.original = original;
    }

    /** Opens a file of any format; what is no zip stays as it is. */
    static OpenedZip of(Path file, PasswordTries tries) throws IOException {
        var opened = new OpenedZip(file);
        if (!tries.isEmpty() && isZip(file)) {
            try (var zip = new ZipFile(file.toFile())) {
                opened.guessed = guessed(file);
                opened.guessed.ifPresent(zip::setCharset); // before it reads the names
                if (zip.isEncrypted()) {
                    opened.copy(zip, tries.passwords());
                }
            } catch (ZipException e) {
                return opened; // damaged: whoever reads the file says so
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        }
        return opened;
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    private static Optional<Charset> guessed(Path file) {
        try (var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(file).get()) {
            return EntryNames.of(zip).guessed();
        } catch (IOException e) {
            return Optional.empty(); // damaged, as above
        }
    }

    /** The encoding of the names in the original if it had to be guessed for a copy, which has them in UTF-8. */
    Optional<Charset> guessed() {
        return unlocked ? guessed : Optional.empty();
    }

    /** To be read instead of the original. */
    Path file() {
        return unlocked ? copy : original;
    }

    /** Whether a password opened something. */
    boolean isUnlocked() {
        return unlocked;
    }

    /** The names of the entries that no password opened, if one opened others. */
    List<String> locked() {
        return unlocked ? locked : List.of();
    }

    void warnOfLocked(Reply reply) {
        locked().forEach(name -> reply.warnLocked(EmbeddedDocuments.lockedSentence(name)));
    }

    /** Warns of the protected entries of a zip that has been read: the parser passes them over in silence. */
    static void warnOfLocked(TikaInputStream in, Metadata metadata, Reply reply) throws IOException {
        if (!ZIP.equals(metadata.get(Metadata.CONTENT_TYPE)) || !in.hasFile()) {
            return;
        }
        try (var zip = new ZipFile(in.getFile())) {
            zip.getFileHeaders().stream().filter(FileHeader::isEncrypted)
                    .forEach(header -> reply.warnLocked(EmbeddedDocuments.lockedSentence(header.getFileName())));
        } catch (ZipException e) {
            return; // damaged: what could be read of it was
        }
    }

    private void copy(ZipFile zip, List<String> passwords) throws IOException {
        budget = ByteBudget.of(original);
        copy = Files.createTempFile("opened", ".zip");
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(copy)))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var header : zip.getFileHeaders()) {
                copy(zip, header, passwords, out);
            }
        }
    }

    private void copy(ZipFile zip, FileHeader header, List<String> passwords, ZipOutputStream out) throws IOException {
        var plain = Files.createTempFile("entry", ".plain");
        try {
            if (header.isDirectory() || !isOpened(zip, header, passwords, plain)) {
                return;
            }
            out.putNextEntry(new ZipEntry(header.getFileName()));
            Files.copy(plain, out);
            out.closeEntry();
        } catch (java.util.zip.ZipException e) {
            return; // a second entry of that name
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private boolean isOpened(ZipFile zip, FileHeader header, List<String> passwords, Path plain) throws IOException {
        if (!header.isEncrypted()) {
            return isWritten(zip, header, plain);
        }
        for (var password : passwords) {
            zip.setPassword(password.toCharArray());
            if (isWritten(zip, header, plain)) {
                unlocked = true;
                return true;
            }
        }
        locked.add(header.getFileName());
        return false;
    }

    /** Writes an entry; false when the password is wrong or the entry is damaged, which only the checksum tells at times. */
    private boolean isWritten(ZipFile zip, FileHeader header, Path plain) throws IOException {
        long before = budget.left();
        try (var in = zip.getInputStream(header); var out = Files.newOutputStream(plain)) {
            budget.copy(in, out);
            return true;
        } catch (ZipException e) {
            budget.restore(before);
            return false;
        } catch (IOException e) {
            if (budget.left() < 0) {
                throw e;
            }
            budget.restore(before); // what a wrong password makes of it cannot be unpacked
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
