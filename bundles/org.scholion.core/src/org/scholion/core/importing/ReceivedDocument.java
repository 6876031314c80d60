package org.scholion.core.importing;

import java.nio.file.Path;

/**
 * A document that somebody sent or the analyst pasted.
 *
 * @param file that holds it until it is imported; its path is unique, even where there is no such file
 * @param name that the article's file gets
 * @param shown how the analyst knows it: an address, or what it is
 * @param receipt how it came, null when it did not
 * @param error why there is nothing to read, else empty
 */
public record ReceivedDocument(Path file, String name, String shown, Receipt receipt, String error) {

    public ReceivedDocument {
        if (receipt == null == error.isEmpty()) {
            throw new IllegalArgumentException("Either it came or it did not: " + shown);
        }
    }

    /** A document that did not come. */
    public static ReceivedDocument missing(Path file, String shown, String error) {
        return new ReceivedDocument(file, shown, shown, null, error);
    }
}
