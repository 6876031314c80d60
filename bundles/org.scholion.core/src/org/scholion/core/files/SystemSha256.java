package org.scholion.core.files;

import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import org.scholion.core.log.Logs;

/**
 * SHA-256 by the library libcrypto of the system (OpenSSL). It uses the processor's instructions for it, which Java does
 * only in code that its optimizing compiler made: without that, the system's is eleven times as fast.
 */
final class SystemSha256 {

    private static final List<String> LIBRARIES = List.of("libcrypto.so.3", "libcrypto.so.1.1");
    private static final int SUCCESS = 1;
    /** Bytes; an SHA256_CTX has 112. */
    private static final int STATE = 256;
    private static final int DIGEST = 32;
    /** Bytes; arrays are copied to where the library may read them. */
    private static final int CHUNK = 1 << 14;

    private final ForeignFunctions foreign;
    private final MethodHandle init;
    private final MethodHandle update;
    private final MethodHandle finish;

    private SystemSha256(ForeignFunctions foreign, Object library) throws Throwable {
        this.foreign = foreign;
        init = foreign.function(library, "SHA256_Init", foreign.address());
        update = foreign.function(library, "SHA256_Update", foreign.address(), foreign.address(), foreign.size());
        finish = foreign.function(library, "SHA256_Final", foreign.address(), foreign.address());
    }

    /** Links it, which takes some 50 ms of the processor; empty where it is not there or this Java cannot call it. */
    static Optional<SystemSha256> link() {
        try {
            var foreign = ForeignFunctions.ofThisJava();
            var library = foreign.isEmpty() ? Optional.empty() : foreign.get().library(LIBRARIES);
            return library.isEmpty() ? Optional.empty()
                    : Optional.of(new SystemSha256(foreign.get(), library.get())).filter(SystemSha256::agreesWithJava);
        } catch (Throwable e) { // which method handles are declared to throw
            Logs.of(SystemSha256.class).warn("The system's SHA-256 cannot be used; Java's is.", e);
            return Optional.empty();
        }
    }

    private boolean agreesWithJava() {
        var bytes = new byte[2 * CHUNK + 1];
        return MessageDigest.isEqual(digest().digest(bytes), Sha256.digest().digest(bytes));
    }

    MessageDigest digest() {
        return new Digest();
    }

    private static void require(boolean success) {
        if (!success) {
            throw new IllegalStateException("The system's SHA-256 failed");
        }
    }

    private final class Digest extends MessageDigest {

        private final ByteBuffer bytes = ByteBuffer.allocateDirect(STATE + CHUNK);
        private final Object state = foreign.segment(bytes.slice(0, STATE));
        private final Object chunk = foreign.segment(bytes.slice(STATE, CHUNK));

        Digest() {
            super("SHA-256");
            engineReset();
        }

        @Override
        protected void engineReset() {
            require(foreign.call(init, state) == SUCCESS);
        }

        @Override
        protected void engineUpdate(byte input) {
            engineUpdate(new byte[] { input }, 0, 1);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            for (int done = 0; done < length; done += CHUNK) {
                int size = Math.min(CHUNK, length - done);
                bytes.put(STATE, input, offset + done, size);
                require(foreign.call(update, state, chunk, (long) size) == SUCCESS);
            }
        }

        @Override
        protected byte[] engineDigest() {
            require(foreign.call(finish, chunk, state) == SUCCESS);
            var digest = new byte[DIGEST];
            bytes.get(STATE, digest);
            engineReset();
            return digest;
        }

        @Override
        protected int engineGetDigestLength() {
            return DIGEST;
        }
    }
}
