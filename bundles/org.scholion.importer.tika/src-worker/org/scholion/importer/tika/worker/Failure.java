package org.scholion.importer.tika.worker;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.scholion.importer.tika.protocol.Outcome;
import org.scholion.importer.tika.worker.protection.UnsupportedVariantException;

/**
 * What a parser's exception means for the analyst.
 *
 * @param detail what was wrong, in words for an analyst, or an empty string
 */
record Failure(Outcome outcome, String detail) {

    private static final int LONGEST_CHAIN = 50;

    static Failure of(Throwable thrown) {
        if (has(thrown, OutOfMemoryError.class)) {
            return new Failure(Outcome.OUT_OF_MEMORY, "");
        }
        if (has(thrown, StackOverflowError.class)) {
            return new Failure(Outcome.TOO_DEEP, "");
        }
        var variant = unsupportedVariant(thrown);
        if (variant.isPresent()) {
            return new Failure(Outcome.UNSUPPORTED, variant.get());
        }
        if (isLocked(thrown)) {
            return new Failure(Outcome.ENCRYPTED, "");
        }
        if (isBomb(thrown)) {
            return new Failure(Outcome.BOMB, "");
        }
        if (has(thrown, UnsupportedFormatException.class) || named(thrown, "UnsupportedFileFormatException")) {
            return new Failure(Outcome.UNSUPPORTED, "");
        }
        if (says(thrown, "unsupported compression", "compression method", "unsupported feature")) {
            return new Failure(Outcome.UNSUPPORTED, "it is packed in an unusual way");
        }
        if (has(thrown, NoSuchFileException.class)) {
            return new Failure(Outcome.UNREADABLE, "it is not there any more");
        }
        if (has(thrown, AccessDeniedException.class)) {
            return new Failure(Outcome.UNREADABLE, "access is denied");
        }
        return new Failure(Outcome.DAMAGED, Damage.of(chain(thrown)).words());
    }

    /** Why it can neither be read nor opened with a password, as a clause for an analyst. */
    static Optional<String> unsupportedVariant(Throwable thrown) {
        return chain(thrown).stream().filter(UnsupportedVariantException.class::isInstance).map(Throwable::getMessage)
                .findFirst();
    }

    /** Whether a password is asked for, or the one that was given is wrong. */
    static boolean isLocked(Throwable thrown) {
        return unsupportedVariant(thrown).isEmpty()
                && (has(thrown, EncryptedDocumentException.class) || says(thrown, "password", "encrypted"));
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

    /** The exception and its causes, outermost first. */
    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (var t = thrown; t != null && chain.size() < LONGEST_CHAIN; t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }
}
