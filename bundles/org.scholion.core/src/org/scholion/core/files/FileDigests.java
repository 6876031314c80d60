package org.scholion.core.files;

import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * By what the contents of files are hashed: by Java, or by the system where that was asked for and so much is hashed that
 * it is worth while to link it. Safe for use by several threads.
 */
final class FileDigests {

    /** Those of this program. The property is {@code system} where Java runs without its optimizing compiler. */
    static final FileDigests OWN = new FileDigests(System.getProperty("scholion.sha256", "").equals("system"));

    /** Bytes. */
    private static final long WORTH_WHILE = 4 << 20;

    private final boolean wanted;
    private final AtomicLong hashed = new AtomicLong();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile SystemSha256 system; // null until it is linked, or for ever

    /** @param wanted whether to link the system's */
    FileDigests(boolean wanted) {
        this.wanted = wanted;
    }

    /** For the next file; takes no longer while the system's is linked, which another thread does. */
    MessageDigest next() {
        var linked = system;
        return linked == null ? Sha256.digest() : linked.digest();
    }

    /** Takes notice that so many bytes more were hashed. */
    void hashed(long bytes) {
        if (wanted && hashed.addAndGet(bytes) >= WORTH_WHILE && begun.compareAndSet(false, true)) {
            var thread = new Thread(() -> system = SystemSha256.link().orElse(null), "scholion link");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
