package org.scholion.importer.tika.worker;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
    private static final int LONGEST_CHAIN = 50;
    private static final Pattern ABOUT_JAVA = Pattern
            .compile("Exception|Cannot invoke|out of bounds|\\b(?:class )?(?:org|java|com)\\.[a-z]+\\."
                    + "|\\bclass \\w|JAXP|xmlsoap|\\bset[A-Z]|Stream\\b|http://apache|\\bnull\\b|@[0-9a-f]{5}");

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
        return chain(thrown).stream().anyMatch(type::isInstance);
    }

    private static boolean named(Throwable thrown, String simpleName) {
        return chain(thrown).stream().anyMatch(t -> t.getClass().getSimpleName().endsWith(simpleName));
    }

    private static boolean says(Throwable thrown, String... words) {
        for (var t : chain(thrown)) {
            var message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
            for (var word : words) {
                if (message.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The innermost message that is about the document; those about Java's classes and indices help nobody. */
    private static String detail(Throwable thrown) {
        String detail = "";
        for (var t : chain(thrown)) {
            var message = t.getMessage();
            if (message != null && !message.isBlank() && !ABOUT_JAVA.matcher(message).find()) {
                detail = message;
            }
        }
        var line = detail.lines().findFirst().orElse("").replaceFirst("[\\s.:]+$", "").strip();
        return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "\u2026" : line;
    }

    /** The exception and its causes, outermost first. */
    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (var t = thrown; t != null && chain.size() < LONGEST_CHAIN; t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }
}
