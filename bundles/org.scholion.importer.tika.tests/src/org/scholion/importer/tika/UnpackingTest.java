package org.scholion.importer.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;

class UnpackingTest {

    @TempDir
    private Path folder;

    private Path target;
    private WorkerSession session;

    @BeforeEach
    void open() throws Exception {
        target = Files.createDirectories(folder.resolve("target"));
        session = Workers.open(folder, Workers.LIMITS, 1);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void entriesOfAZipKeepTheirPathsAndCannotLeaveTheFolder() throws Exception {
        var zip = zip("a.zip", "in/one.txt", "One", "../../../escaped.txt", "Two", "/abs.html", "Three", ".DS_Store",
                "x", "__MACOSX/one.txt", "y", "C:\\win\\four.txt", "Four");

        var unpacked = unpack(zip);

        assertThat(unpacked.problem()).isEmpty();
        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("in/one.txt", "escaped.txt", "abs.html",
                "C:/win/four.txt");
        assertThat(unpacked.entries()).allMatch(entry -> entry.file().getParent().equals(target));
        assertThat(unpacked.entries().get(0).file()).hasContent("One");
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void namesThatDoNotSayTheirEncodingAreGuessedTogether() throws Exception {
        var file = folder.resolve("old.zip");
        try (var out = new ZipArchiveOutputStream(file.toFile())) {
            out.setEncoding("IBM866");
            out.setUseLanguageEncodingFlag(false);
            for (var name : List.of("Новости/Гавань.txt", "Отчёт за март.txt")) {
                out.putArchiveEntry(new ZipArchiveEntry(name));
                out.write("One".getBytes(UTF_8));
                out.closeArchiveEntry();
            }
        }

        var unpacked = unpack(file);

        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("Новости/Гавань.txt",
                "Отчёт за март.txt");
        assertThat(unpacked.note()).isEqualTo("The names in it do not say their encoding; they were read as IBM866.");
    }

    @Test
    void packedTarsAndSevenZipsAreUnpacked() throws Exception {
        tar(new GzipCompressorOutputStream(Files.newOutputStream(folder.resolve("a.tar.gz"))));
        tar(new BZip2CompressorOutputStream(Files.newOutputStream(folder.resolve("a.tbz2"))));
        tar(new XZCompressorOutputStream(Files.newOutputStream(folder.resolve("a.txz"))));
        tar(Files.newOutputStream(folder.resolve("a.tar")));
        try (var out = new SevenZOutputFile(folder.resolve("a.7z").toFile())) {
            out.putArchiveEntry(out.createArchiveEntry(folder.resolve("a.tar"), "deep/one.txt"));
            out.write("One".getBytes(UTF_8));
            out.closeArchiveEntry();
        }

        for (var name : List.of("a.tar.gz", "a.tbz2", "a.txz", "a.tar", "a.7z")) {
            var entries = unpack(folder.resolve(name)).entries();
            assertThat(entries).as(name).extracting(Entry::path).containsExactly("deep/one.txt");
            assertThat(entries.get(0).file()).hasContent("One");
        }
    }

    @Test
    void damagedAndProtectedEntriesAreNamedAndTheOthersAreThere() throws Exception {
        var zip = zip("a.zip", "good.txt", "good ".repeat(100), "bad.txt", "bad ".repeat(100), "secret.txt", "secret");
        var bytes = Files.readAllBytes(zip);
        var text = new String(bytes, ISO_8859_1);
        int bad = text.indexOf("bad.txt") + "bad.txt".length();
        bytes[bad + 1] ^= 0x7f;
        bytes[bad + 2] ^= 0x7f;
        bytes[text.lastIndexOf("secret.txt") - 46 + 8] |= 1; // the flag "encrypted" in the central directory
        Files.write(zip, bytes);

        var entries = unpack(zip).entries();

        assertThat(entries).extracting(entry -> entry.path() + ": " + entry.error()).containsExactly("good.txt: ",
                "bad.txt: damaged inside the archive", "secret.txt: password-protected");
    }

    @Test
    void entriesThatAreNotPackedInTheUsualWayAreNamedAndTheOthersAreThere() throws Exception {
        var zip = zip("a.zip", "good.txt", "good", "new.txt", "new", "odd.txt", "odd");
        var bytes = Files.readAllBytes(zip);
        setMethod(bytes, "new.txt", 93); // Zstandard
        setMethod(bytes, "odd.txt", 77);
        Files.write(zip, bytes);

        assertThat(unpack(zip).entries()).extracting(entry -> entry.path() + ": " + entry.error()).containsExactly(
                "good.txt: ", "new.txt: packed in a way that cannot be read (ZSTD)",
                "odd.txt: packed in a way that cannot be read");
    }

    /** Changes what the headers of an entry, one before it and one in the directory, say of how it is packed. */
    private static void setMethod(byte[] bytes, String name, int method) {
        var text = new String(bytes, ISO_8859_1);
        bytes[text.indexOf(name) - 30 + 8] = (byte) method;
        bytes[text.lastIndexOf(name) - 46 + 10] = (byte) method;
    }

    @Test
    void bombIsStoppedAndWhatCameBeforeIsKept() throws Exception {
        var file = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("good.txt"));
            out.write("good".getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("zeros"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        }

        var unpacked = unpack(file);

        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("good.txt");
        assertThat(unpacked.problem()).isEqualTo("it unpacks to far more than its size");
    }

    @Test
    void limitsOfUnpackingHold() throws Exception {
        var zip = zip("a.zip", "one.txt", "One", "two.txt", "Two", "three.txt", "x".repeat(2 << 20));
        var few = Workers.LIMITS.with("unpackedDocuments", "2");
        var small = Workers.LIMITS.with("unpackedMegabytes", "1");

        try (var limited = Workers.open(folder, few, 1)) {
            var unpacked = limited.unpack(zip, target, new NullProgressMonitor()).orElseThrow();
            assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("one.txt", "two.txt");
            assertThat(unpacked.problem()).isEqualTo("Of the documents in it, only the first 2 were unpacked.");
        }
        try (var limited = Workers.open(folder, small, 1)) {
            var unpacked = limited.unpack(zip, target, new NullProgressMonitor()).orElseThrow();
            assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("one.txt", "two.txt");
            assertThat(unpacked.problem()).isEqualTo("it unpacks to more than the 1 MB that are allowed");
        }
    }

    @Test
    void tarThatEndsEarlyKeepsWhatIsWhole() throws Exception {
        var file = folder.resolve("cut.tar");
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
            entry(tar, "one.txt", "One");
            entry(tar, "two.txt", "Two ".repeat(1000));
        }
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(2000);
        }

        var unpacked = unpack(file);

        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("one.txt");
        assertThat(unpacked.problem()).startsWith("damaged");
    }

    @Test
    void mailboxBecomesItsMails() throws Exception {
        var mailbox = Files.writeString(folder.resolve("in.mbox"), """
                From ana@ledger.example Wed Mar  4 08:00:00 2026
                Subject: First

                The harbour reopens.
                >From the pier one sees it.

                From bo@ledger.example Wed Mar  4 09:00:00 2026
                Subject: Second

                Written from the pier.
                """);

        var entries = unpack(mailbox).entries();

        assertThat(entries).extracting(Entry::path).containsExactly("0001.eml", "0002.eml");
        assertThat(entries.get(0).file()).content().startsWith("Subject: First").contains("\nFrom the pier");
        assertThat(Workers.read(session, entries.get(1).file()).properties().title()).isEqualTo("Second");
    }

    @Test
    void documentsThatAreArchivesAreNotUnpacked() throws Exception {
        var office = zip("renamed.zip", "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
        var book = zip("book.epub", "a.txt", "text");

        assertThat(session.unpack(office, target, new NullProgressMonitor())).isEmpty();
        assertThat(session.unpack(book, target, new NullProgressMonitor())).isEmpty();
        assertThat(session.unpack(Samples.text(folder, "x.zip", "no archive"), target, new NullProgressMonitor()))
                .isEmpty();
    }

    private UnpackedContainer unpack(Path file) throws CoreException {
        return session.unpack(file, target, new NullProgressMonitor()).orElseThrow();
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return file;
    }

    private static void tar(OutputStream out) throws IOException {
        try (var tar = new TarArchiveOutputStream(out)) {
            entry(tar, "deep/one.txt", "One");
        }
    }

    private static void entry(TarArchiveOutputStream tar, String name, String text) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(text.length());
        tar.putArchiveEntry(entry);
        tar.write(text.getBytes(UTF_8));
        tar.closeArchiveEntry();
    }
}
