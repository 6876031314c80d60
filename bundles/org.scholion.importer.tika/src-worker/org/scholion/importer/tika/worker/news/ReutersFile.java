package org.scholion.importer.tika.worker.news;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.scholion.importer.tika.worker.document.EntryFolder;

/** Splits a file of the Reuters corpus in SGML into its articles, byte by byte as they stand there. */
public final class ReutersFile {

    private static final byte[] BEGIN = "<REUTERS".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</REUTERS>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NUMBER = Pattern.compile("NEWID\\s*=\\s*\"?([A-Za-z0-9._-]{1,40})");
    /** An article that is larger is cut: the longest of the corpus has a thousandth of that. */
    private static final int LARGEST_ARTICLE = 16 << 20;

    private final EntryFolder folder;
    private final ByteArrayOutputStream article = new ByteArrayOutputStream();
    private final Set<String> names = new HashSet<>();
    private boolean inside;

    public ReutersFile(EntryFolder folder) {
        this.folder = folder;
    }

    /** @return false if there is no article in it */
    public boolean split(Path file) throws IOException, EntryFolder.LimitReached {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '<') {
                    tag(in);
                } else if (inside) {
                    keep(b);
                }
            }
        }
        end(); // it may be cut off
        return !names.isEmpty();
    }

    /** Takes what begins with a "less than": an article's beginning, its end, or anything else. */
    private void tag(InputStream in) throws IOException, EntryFolder.LimitReached {
        var tag = new byte[END.length];
        tag[0] = '<';
        in.mark(END.length);
        int length = 1 + in.readNBytes(tag, 1, END.length - 1);
        if (startsWith(tag, length, BEGIN) && (length == BEGIN.length || !isNamePart(tag[BEGIN.length]))) {
            end();
            inside = true;
        } else if (inside && startsWith(tag, length, END)) {
            article.write(END, 0, END.length);
            end();
            return;
        }
        in.reset();
        if (inside) {
            keep('<');
        }
    }

    private void keep(int b) {
        if (article.size() < LARGEST_ARTICLE) {
            article.write(b);
        }
    }

    private void end() throws IOException, EntryFolder.LimitReached {
        if (inside) {
            article.write('\n');
            var bytes = article.toByteArray();
            article.reset();
            inside = false;
            folder.write(name(bytes), new ByteArrayInputStream(bytes));
        }
    }

    /** After the article's number, which should be its own. */
    private String name(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        var number = NUMBER.matcher(head);
        var base = number.find() ? number.group(1) : String.format(Locale.ROOT, "article-%05d", names.size() + 1);
        var name = base;
        for (int i = names.contains(base) ? names.size() : 0; !names.add(name); i++) {
            name = base + "-" + i;
        }
        return name + ".sgm";
    }

    private static boolean startsWith(byte[] tag, int length, byte[] wanted) {
        return length >= wanted.length && Arrays.equals(tag, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static boolean isNamePart(byte b) {
        return Character.isLetterOrDigit(b) || b == '-' || b == '_' || b == '.';
    }
}
