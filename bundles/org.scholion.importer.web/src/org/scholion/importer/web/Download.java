package org.scholion.importer.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import okhttp3.ResponseBody;

/** Writes what a server sends to a file, as far as it is not too much; what is unpacked on the way counts unpacked. */
record Download(long mostBytes) {

    private static final int BUFFER = 1 << 16;

    /** Leaves no file behind unless it is whole. */
    void write(ResponseBody body, Path target) throws IOException {
        boolean whole = false;
        try {
            if (body.contentLength() > mostBytes) {
                throw tooLarge();
            }
            copy(body, target);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
    }

    private void copy(ResponseBody body, Path target) throws IOException {
        long bytes = 0;
        try (var in = body.byteStream(); var out = Files.newOutputStream(target)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new RefusedDocumentException("the server sent nothing");
        }
    }

    private RefusedDocumentException tooLarge() {
        var megabytes = Math.max(1, mostBytes >> 20);
        return new RefusedDocumentException(
                "it is larger than " + megabytes + " MB. Save it with the browser, or raise "
                        + "the limit in Preferences > Scholion > Web");
    }
}
