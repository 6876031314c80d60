package org.scholion.report.docx.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files in which what is written waits for its place in the document; they are gone when it is closed. */
final class Spool implements Closeable {

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    Spool() throws IOException {
        folder = Files.createTempDirectory("scholion-report");
    }

    Path file(String name) {
        var file = folder.resolve(name);
        files.add(file);
        return file;
    }

    OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(file);
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        Files.delete(folder);
    }
}
