package org.scholion.report.docx.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.report.docx.pack.WordPackage;

/** Reads a template that somebody made, and says what is wrong with it. */
final class TemplateFile {

    /** A template with large photographs has some 10 MB. */
    static final long MOST_BYTES = 64L << 20;
    static final int MOST_PARTS = 5000;

    private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
    private static final String SAVE = " Save it in Word as a Word document (.docx).";

    private final Path file;

    TemplateFile(Path file) {
        this.file = file;
    }

    WordPackage read() throws CoreException {
        if (!Files.isRegularFile(file)) {
            throw problem(Files.isDirectory(file) ? "it is a folder. The template of a Word report is a .docx."
                    : "there is no such file. Copy the template of the product as a beginning of your own.", null);
        }
        try {
            if (isCompoundFile()) {
                throw problem("it is protected by a password or has the format of Word 97 to 2003."
                        + " Remove the password, or save it as a Word document (.docx).", null);
            }
            return new WordPackage(parts());
        } catch (ZipException e) {
            throw problem("it is no Word document, or it is damaged: " + e.getMessage() + "." + SAVE, e);
        } catch (IOException e) {
            throw problem(e.getMessage() + "." + SAVE, e);
        }
    }

    /** @param reason continues the sentence and says what to do */
    CoreException problem(String reason, Exception cause) {
        return new CoreException(Status.error("The template " + file + " cannot be used: " + reason, cause));
    }

    private boolean isCompoundFile() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
        }
    }

    private Map<String, byte[]> parts() throws IOException, CoreException {
        var parts = new TreeMap<String, byte[]>();
        long left = MOST_BYTES;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw problem("it has more than " + MOST_PARTS + " parts." + SAVE, null);
            }
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (var in = zip.getInputStream(entry)) {
                        var bytes = in.readNBytes((int) left + 1); // the size that the entry claims may be a lie
                        left -= bytes.length;
                        if (left < 0) {
                            throw problem("it unpacks to more than " + (MOST_BYTES >> 20)
                                    + " MB. Take large pictures out of it.", null);
                        }
                        parts.put(entry.getName().replaceFirst("^/", ""), bytes);
                    }
                }
            }
        }
        return parts;
    }
}
