package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads outlines. A document whose parts cannot be read has an empty one: what is wrong with it others will say. */
public final class OutlineReader {

    private static final int LARGEST_RTF = 16 << 20;

    private OutlineReader() {
    }

    /** Of an RTF. */
    public static Outline rtf(Path file) {
        var outline = new Outline();
        try (var in = Files.newInputStream(file)) {
            RtfRunning.read(new String(in.readNBytes(LARGEST_RTF), Charset.forName("windows-1252")), outline);
        } catch (IOException e) {
            return outline; // what is known of it so far
        }
        return outline;
    }

    /** An RTF as its reader needs it; empty when it can be read as it is. */
    public static Optional<byte[]> prepared(Path file, Outline outline) throws IOException {
        if (Files.size(file) > LARGEST_RTF) {
            return Optional.empty();
        }
        var rtf = Files.readAllBytes(file);
        var prepared = RtfText.prepare(rtf, outline);
        return prepared == rtf ? Optional.empty() : Optional.of(prepared);
    }
}
