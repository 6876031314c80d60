package org.scholion.importer.tika.worker.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.metadata.FoundProperties;

/**
 * Tells a parser whether it reads the document that was asked for or one inside it, and takes what it learned about it.
 *
 * @param metadata of the document that was asked for
 * @param sent the encoding that the sender of the document declared
 * @param address from which it came, or empty
 */
public record TopLevel(Metadata metadata, FoundProperties properties, Optional<Charset> sent, String address) {

    public boolean is(Metadata other) {
        var type = other.get(Metadata.CONTENT_TYPE);
        return isSame(other) && type != null && type.contains("html");
    }

    /** Whether it is the document that was asked for, of whatever type. */
    public boolean isSame(Metadata other) {
        return metadata == other;
    }

    /** The encoding that the sender declared for the document which is parsed now; of one inside it, the header of its part. */
    public static Optional<Charset> sent(ParseContext context, Metadata parsed) {
        var top = context.get(TopLevel.class);
        return top != null && top.metadata == parsed ? top.sent : ofPart(parsed.get(Metadata.CONTENT_ENCODING));
    }

    /** A part of a mail that declares nothing is said to be in ASCII. */
    private static Optional<Charset> ofPart(String declared) {
        return declared == null ? Optional.empty()
                : TextDecoding.charsetOf("charset=" + declared)
                        .filter(found -> !found.equals(StandardCharsets.US_ASCII));
    }
}
