package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A text document of the binary format with changes in its streams. */
class DocFuzz {

    /** Where the document says what else is where, and how much of it, each as a number of four bytes. */
    private static final int TABLES = 154;
    private static final int MOST_TABLES = 93;
    /** What is said of characters and paragraphs stands on pages; how much on each, their last byte says. */
    private static final int PAGE = 512;

    private static final byte[] FILE = OleSeed.resource("harbour.doc");
    private static final OleSeed SEED = new OleSeed("application/msword", FILE,
            List.of(new OleSeed.Part("WordDocument", DocFuzz::document), new OleSeed.Part("1Table", tables()),
                    new OleSeed.Part("Data", stream -> new int[1])),
            "What is open", "Bo Cho", "Up to nine metres of draught.", "Of the harbour office.", "Not before noon.",
            "Since when?", "2. Sheds", "Inner", "Beside the words.", "Port of Norrby");

    @FuzzTest
    void doc(byte[] changes) {
        SEED.read(changes);
    }

    private static int[] document(byte[] stream) {
        var places = new OleSeed.Numbers();
        for (int at = 0; at < stream.length; at += PAGE / 2) {
            places.add(at);
        }
        for (int i = 0; i < MOST_TABLES; i++) {
            places.add(TABLES + 8 * i);
        }
        for (int at = 2 * PAGE - 1; at < stream.length; at += PAGE) {
            places.add(at);
        }
        return places.get();
    }

    /** Where the tables begin, as the document says before it is changed. */
    private static OleSeed.Places tables() {
        var places = new OleSeed.Numbers();
        places.add(0);
        try (var ole = new POIFSFileSystem(new ByteArrayInputStream(FILE));
                var in = ole.createDocumentInputStream("WordDocument")) {
            var document = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < MOST_TABLES; i++) {
                if (document.getInt(TABLES + 8 * i + 4) > 0) {
                    places.add(document.getInt(TABLES + 8 * i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream -> places.get();
    }
}
