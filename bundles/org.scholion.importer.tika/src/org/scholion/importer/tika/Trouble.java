package org.scholion.importer.tika;

import java.util.Optional;

import org.scholion.core.reading.ReadLimits;
import org.scholion.importer.tika.protocol.Outcome;

/**
 * Why a document was not read, or not to its end, in words for an analyst.
 *
 * @param reason of a document without text; it follows the document's name and a colon
 * @param warning a sentence for a document of which some text is there
 */
record Trouble(String reason, String warning) {

    static final Trouble LOCKED = new Trouble("password-protected",
            "Part of it is password-protected and was left out.");
    /** The reason when passwords were given. */
    static final String WRONG_PASSWORDS = "password-protected, and none of the passwords opens it";
    static final Trouble BOMB = new Trouble("it unpacks to far more than its size",
            "It unpacks to far more than its size; the rest of the text is missing.");

    static Trouble timeout(ReadLimits limits) {
        var seconds = limits.time().toMillis() % 1000 == 0 ? limits.time().toSeconds() + " s"
                : limits.time().toMillis() + " ms";
        return new Trouble("stopped after " + seconds,
                "Reading was stopped after " + seconds + "; the rest of the text is missing.");
    }

    static Trouble crash() {
        return new Trouble("the process that read it broke down",
                "The process that read it broke down; the rest of the text is missing.");
    }

    /** @return empty if the document was read to its end */
    static Optional<Trouble> of(String outcome, String detail, ReadLimits limits) {
        var colon = detail.isEmpty() ? "" : ": " + detail;
        return switch (outcome(outcome)) {
            case READ -> Optional.empty();
            case ENCRYPTED -> Optional.of(LOCKED);
            case DAMAGED ->
                two("damaged" + colon, "It is damaged; the rest of the text is missing" + brackets(detail) + ".");
            case BOMB -> Optional.of(BOMB);
            case TOO_DEEP -> two("its structure is nested too deeply",
                    "Its structure is nested too deeply; the rest of the text is missing.");
            case OUT_OF_MEMORY -> {
                var memory = "needs more than " + limits.memoryMegabytes() + " MB of memory";
                yield two(memory, "It " + memory + "; the rest of the text is missing.");
            }
            case UNSUPPORTED -> two("this kind of document cannot be read" + colon,
                    "Part of it cannot be read" + brackets(detail) + ".");
            case NO_CONTAINER -> two("it is neither an archive nor a mailbox", "It is no archive.");
            case UNREADABLE -> two("the file cannot be opened" + colon, "The file could not be read to its end.");
        };
    }

    private static String brackets(String detail) {
        return detail.isEmpty() ? "" : " (" + detail.replaceAll("\\.$", "") + ")";
    }

    private static Outcome outcome(String name) {
        try {
            return Outcome.valueOf(name);
        } catch (IllegalArgumentException e) {
            return Outcome.DAMAGED; // the worker's memory is not to be trusted after some documents
        }
    }

    private static Optional<Trouble> two(String reason, String warning) {
        return Optional.of(new Trouble(reason, warning));
    }
}
