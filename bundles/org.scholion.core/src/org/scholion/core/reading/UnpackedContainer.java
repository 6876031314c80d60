package org.scholion.core.reading;

import java.nio.file.Path;
import java.util.List;

/**
 * The documents of an archive or mailbox.
 *
 * @param problem why there are more in it than here, else empty
 */
public record UnpackedContainer(List<Entry> entries, String problem) {

    public UnpackedContainer {
        entries = List.copyOf(entries);
    }

    /**
     * One document of it.
     *
     * @param file to which it was unpacked; its name means nothing but for the extension
     * @param path in the container, with slashes, never leading out of it
     * @param error why there is no such file, else empty
     */
    public record Entry(Path file, String path, String error) {
    }
}
