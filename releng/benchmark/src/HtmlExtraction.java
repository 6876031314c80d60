package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

/** Reads all pages of a folder as a worker does, its messages going nowhere. */
final class HtmlExtraction {

    private HtmlExtraction() {
    }

    /** Prints the milliseconds of a pass after one that warms up. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var pages = pages(Path.of(arguments[0]));
        var desk = new ReadingDesk(new ReadingTools());
        read(desk, pages);
        long began = System.nanoTime();
        read(desk, pages);
        System.out.println((System.nanoTime() - began) / 1_000_000);
    }

    private static void read(ReadingDesk desk, List<Path> pages) throws InterruptedException {
        var nobody = new MessageWriter(OutputStream.nullOutputStream());
        for (var page : pages) {
            desk.read(Message.of(MessageType.READ, page, 20_000_000, 1_000, 12), nobody);
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
