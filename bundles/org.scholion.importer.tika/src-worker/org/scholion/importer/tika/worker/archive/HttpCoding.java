package org.scholion.importer.tika.worker.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The content encodings of HTTP. */
final class HttpCoding {

    private static final int ZLIB = 0x78;

    private HttpCoding() {
    }

    /**
     * The bytes that were encoded.
     *
     * @param encodings the header, in the order in which they were applied; bytes that are visibly not encoded that way
     *        are left as they are
     * @throws IOException when an encoding is not known
     */
    static BufferedInputStream decoded(InputStream body, String encodings) throws IOException {
        var in = new BufferedInputStream(body);
        var names = encodings.toLowerCase(Locale.ROOT).split("[,\\s]+");
        for (int i = names.length - 1; i >= 0; i--) {
            in = new BufferedInputStream(decodedOnce(in, names[i]));
        }
        return in;
    }

    private static InputStream decodedOnce(BufferedInputStream in, String name) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return switch (name) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> first == 0x1f && second == 0x8b ? new GzipCompressorInputStream(in, true) : in;
            case "deflate" -> new InflaterInputStream(in, new Inflater(first != ZLIB));
            case "br" -> first == '<' ? in : new BrotliCompressorInputStream(in);
            default -> throw new IOException("The encoding " + name + " is not known");
        };
    }
}
