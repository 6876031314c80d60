package org.scholion.core.reading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The documents of an archive, a mailbox or a mail.
 *
 * @param problem why there are more in it than here, else empty
 * @param note what else is in it that is no document, in a sentence; else empty
 * @param isDocument whether it is a document itself, to which the others are attached
 */
public record UnpackedContainer(List<Entry> entries, String problem, String note, boolean isDocument) {

    public UnpackedContainer {
        entries = List.copyOf(entries);
    }

    /** A container that holds nothing but its documents. */
    public UnpackedContainer(List<Entry> entries, String problem) {
        this(entries, problem, "", false);
    }

    /**
     * One document of it.
     *
     * @param file to which it was unpacked; its name means nothing but for the extension
     * @param path in the container, with slashes, never leading out of it
     * @param error why there is no such file, else empty
     * @param origin where it was before
     */
    public record Entry(Path file, String path, String error, Origin origin) {

        /** An entry of which only the container is known. */
        public Entry(Path file, String path, String error) {
            this(file, path, error, Origin.NONE);
        }
    }

    /**
     * Where a document was before it came into a container.
     *
     * @param address from which it was sent; empty where none is known
     * @param received when, null where no address is known
     * @param contentType as its sender declared it, or empty
     */
    public record Origin(String address, Instant received, String contentType) {

        public static final Origin NONE = new Origin("", null, "");

        public Origin {
            if (address.isEmpty() != (received == null)) {
                throw new IllegalArgumentException("An address and a time belong together: " + address);
            }
        }
    }
}
