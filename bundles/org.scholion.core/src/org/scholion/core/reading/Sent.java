package org.scholion.core.reading;

/**
 * What whoever sent a document said of it.
 *
 * @param contentType media type and encoding, as in {@code text/html; charset=koi8-r}; empty when nobody said
 * @param address from which it came, and to which what it calls relative is relative; empty for a file
 */
public record Sent(String contentType, String address) {

    /** Of a document that nobody sent. */
    public static final Sent NOTHING = new Sent("", "");
}
