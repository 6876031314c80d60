package org.scholion.report.docx.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file of a package. Its entries have the same time whenever they are written, so that its bytes are the same. */
public final class PackageZip {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0); // the first that zip knows

    private final ZipOutputStream zip;

    public PackageZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    public void part(String name, byte[] bytes) throws IOException {
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Writes a part that was cut.
     *
     * @param text one piece more than there are places
     * @param places what goes between them, each some files
     */
    public void part(String name, List<byte[]> text, List<List<Path>> places) throws IOException {
        begin(name);
        for (int i = 0; i < text.size(); i++) {
            zip.write(text.get(i));
            if (i < places.size()) {
                for (var file : places.get(i)) {
                    Files.copy(file, zip);
                }
            }
        }
        zip.closeEntry();
    }

    /** Ends the file; the stream stays open. */
    public void finish() throws IOException {
        zip.finish();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
    }
}
