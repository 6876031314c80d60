package org.scholion.core.files;

import java.nio.file.Path;

/**
 * Forces everything that was written to a volume to disk. For many small files that is a fraction of the work of forcing
 * each one, but what other programs wrote there is forced too, so that it may take longer than expected. Safe for use by
 * several threads.
 */
public interface VolumeSync extends AutoCloseable {

    /**
     * That of the volume on which a folder lies.
     *
     * @param folder need not be there before the first {@link #force}
     */
    static VolumeSync of(Path folder) {
        return new SyncCommand(folder.toAbsolutePath());
    }

    /**
     * Waits for the disk.
     *
     * @return whether all that had been written when it was called is on disk; false where the system cannot do this, or
     *         does not say whether it did
     */
    boolean force();

    /** Nothing can be forced afterwards. */
    @Override
    void close();
}
