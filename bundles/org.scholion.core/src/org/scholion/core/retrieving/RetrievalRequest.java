package org.scholion.core.retrieving;

import java.util.Locale;

/**
 * A document that is wanted.
 *
 * @param address http or https
 * @param known what is known of the document that is there already
 */
public record RetrievalRequest(String address, Validators known) {

    public static RetrievalRequest of(String address) {
        return new RetrievalRequest(address, Validators.NONE);
    }

    /** Whether a text is meant as the address of a document in the web. */
    public static boolean isAddress(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
