package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.IdentityHashMap;
import java.util.Locale;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.scholion.importer.tika.protocol.Outcome;

/**
 * What a parser's exception means for the analyst.
 *
 * @param detail what was wrong, in the parser's words, or an empty string
 */
record Failure(Outcome outcome, String detail) {

    private static final int LONGEST_DETAIL = 200;

    static Failure of(Throwable thrown) {
        if (has(thrown, OutOfMemoryError.class)) {
            return new Failure(Outcome.OUT_OF_MEMORY, "");
        }
        if (has(thrown, StackOverflowError.class)) {
            return new Failure(Outcome.TOO_DEEP, "");
        }
        if (has(thrown, EncryptedDocumentException.class) || says(thrown, "password", "encrypted")) {
            return new Failure(Outcome.ENCRYPTED, "");
        }
        if (isBomb(thrown)) {
            return new Failure(Outcome.BOMB, "");
        }
        if (has(thrown, UnsupportedFormatException.class) || named(thrown, "UnsupportedFileFormatException")) {
            return new Failure(Outcome.UNSUPPORTED, detail(thrown));
        }
        if (has(thrown, NoSuchFileException.class) || has(thrown, AccessDeniedException.class)) {
            return new Failure(Outcome.UNREADABLE, detail(thrown));
        }
        return new Failure(Outcome.DAMAGED, detail(thrown));
    }

    /** Whether it unpacks to more than it should, and must be given up at once. */
    static boolean isBomb(Throwable thrown) {
        return says(thrown, "zip bomb") || named(thrown, "RecordFormatException") && says(thrown, "maximum");
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return chain(thrown).keySet().stream().anyMatch(type::isInstance);
    }

    private static boolean named(Throwable thrown, String simpleName) {
        return chain(thrown).keySet().stream().anyMatch(t -> t.getClass().getSimpleName().endsWith(simpleName));
    }

    private static boolean says(Throwable thrown, String... words) {
        for (var t : chain(thrown).keySet()) {
            var message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
            for (var word : words) {
                if (message.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The message of the innermost exception that has one; a mere class name helps nobody. */
    private static String detail(Throwable thrown) {
        String detail = "";
        for (var t = thrown; t != null && t.getCause() != t; t = t.getCause()) {
            boolean speaks = t instanceof IOException || t.getCause() == null || detail.isEmpty();
            if (speaks && t.getMessage() != null && !t.getMessage().contains("Exception") && !t.getMessage().contains("from org.")) {
                detail = t.getMessage();
            }
        }
        var line = detail.lines().findFirst().orElse("").replaceAll("@[0-9a-f]{5,}", "").strip();
        return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "\u2026" : line;
    }

    private static IdentityHashMap<Throwable, Boolean> chain(Throwable thrown) {
        var seen = new IdentityHashMap<Throwable, Boolean>();
        for (var t = thrown; t != null && seen.put(t, true) == null;) {
            t = t.getCause();
        }
        return seen;
    }
}
