package org.scholion.importer.tika.worker.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many bytes a packed file may unpack to before it is taken for a bomb. */
public final class ByteBudget {

    private static final long MOST_BYTES = 2L << 30;
    private static final long ALWAYS_ALLOWED = 64L << 20;
    /** Texts pack to a tenth or twentieth; what packs far better than that is not honest. */
    private static final long MOST_RATIO = 200;

    private long left;

    private ByteBudget(long left) {
        this.left = left;
    }

    /** The budget for what is in the file. */
    public static ByteBudget of(Path file) throws IOException {
        return new ByteBudget(Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_RATIO)));
    }

    /** Bytes that may still come; negative when it is spent. */
    public long left() {
        return left;
    }

    /** Takes back what was counted since that many were left. */
    public void restore(long before) {
        left = before;
    }

    /**
     * Copies all that comes.
     *
     * @throws IOException also when the budget is spent
     */
    public void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[1 << 14];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            left -= n;
            if (left < 0) {
                throw new IOException("zip bomb");
            }
            out.write(buffer, 0, n);
        }
    }
}
