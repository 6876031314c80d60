package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.tika.exception.TikaException;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.SAXException;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Archives, mailboxes, collections of articles: nothing but numbered files in the folder, and no failure that has no words. */
class UnpackingFuzz {

    private static final String[] ENDINGS = { ".zip", ".7z", ".tar", ".mbox", ".tar.gz", ".tar.bz2", ".tar.xz", ".json",
            ".csv", ".ris", ".enex", ".bib", ".xml" };
    private static final int ENTRIES = 20;
    private static final Parsers PARSERS = Pipeline.parsers();
    private static final int BYTES = 1 << 20;

    /** The first byte says what kind of file it is to be. */
    @FuzzTest
    void unpacking(byte[] bytes) throws IOException {
        if (bytes.length < 2) {
            return;
        }
        var work = Files.createTempDirectory("fuzz");
        try {
            var file = work.resolve("archive" + ENDINGS[(bytes[0] & 0xff) % ENDINGS.length]);
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
            var folder = Files.createDirectory(work.resolve("entries"));
            unpack(file, folder);
            check(work, file, folder);
        } finally {
            try (var files = Files.walk(work)) {
                for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void unpack(Path file, Path folder) {
        var reply = new Reply(new MessageWriter(OutputStream.nullOutputStream()), 0);
        try {
            new UnpackTask(Message.of(MessageType.UNPACK, file, folder, ENTRIES, BYTES, "password\nother"), reply,
                    PARSERS).run();
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            if (Failure.of(e).outcome() == null) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void check(Path work, Path file, Path folder) throws IOException {
        try (var files = Files.list(work)) {
            var there = files.collect(Collectors.toSet());
            if (!there.equals(Set.of(file, folder))) {
                throw new IllegalStateException("Written outside of the folder: " + there);
            }
        }
        try (var entries = Files.list(folder)) {
            for (var entry : entries.toList()) {
                if (!entry.getFileName().toString().matches("[0-9]+(\\.[a-z0-9]{1,10}){0,2}")) {
                    throw new IllegalStateException("An entry's own name: " + entry);
                }
            }
        }
    }
}
