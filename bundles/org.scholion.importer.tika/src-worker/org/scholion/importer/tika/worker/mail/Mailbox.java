package org.scholion.importer.tika.worker.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.scholion.importer.tika.worker.document.EntryFolder;

/**
 * Splits a mailbox in the mbox format (RFC 4155, with the quoting of mboxrd) into mails. A mail begins with a line
 * "From " at the beginning of the file or after an empty line.
 */
public final class Mailbox {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    /** A mail that is larger is cut: its text is at its beginning. */
    private static final int LARGEST_MAIL = 64 << 20;
    private static final int LONGEST_LINE = 1 << 20;

    private final EntryFolder folder;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private int count;

    public Mailbox(EntryFolder folder) {
        this.folder = folder;
    }

    /** @return false if the file is no mailbox */
    public boolean split(Path file) throws IOException, EntryFolder.LimitReached {
        boolean afterEmpty = true;
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (var line = line(in); line.length > 0; line = line(in)) {
                boolean begins = afterEmpty && startsWith(line, 0);
                if (begins) {
                    end();
                    count++;
                } else if (count == 0) {
                    return false;
                } else if (mail.size() + line.length <= LARGEST_MAIL) {
                    int quote = isQuoted(line) ? 1 : 0;
                    mail.write(line, quote, line.length - quote);
                }
                afterEmpty = line[0] == '\n' || line[0] == '\r';
            }
        }
        end();
        return count > 0;
    }

    private void end() throws IOException, EntryFolder.LimitReached {
        if (count > 0) {
            folder.write(String.format(Locale.ROOT, "%04d.eml", count), new ByteArrayInputStream(mail.toByteArray()));
            mail.reset();
        }
    }

    /** Whether the line is ">From ", ">>From " and so on: one sign more than it had. */
    private static boolean isQuoted(byte[] line) {
        int signs = 0;
        while (signs < line.length && line[signs] == '>') {
            signs++;
        }
        return signs > 0 && startsWith(line, signs);
    }

    private static boolean startsWith(byte[] line, int from) {
        return line.length >= from + FROM.length && Arrays.equals(line, from, from + FROM.length, FROM, 0, FROM.length);
    }

    /** The next line with its end, or a part of a very long one; empty at the end of the file. */
    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n' || line.size() == LONGEST_LINE) {
                break;
            }
        }
        return line.toByteArray();
    }
}
