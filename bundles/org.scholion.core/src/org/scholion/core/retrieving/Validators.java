package org.scholion.core.retrieving;

/**
 * By what a server recognises that a document has not changed since.
 *
 * @param etag as it was sent, or empty
 * @param lastModified as it was sent, or empty
 */
public record Validators(String etag, String lastModified) {

    public static final Validators NONE = new Validators("", "");
}
