package org.scholion.core.reading;

import org.eclipse.core.runtime.CoreException;

/** Turns documents into articles' text. Implementations are registered as OSGi services. */
public interface DocumentReader {

    /** The name that the extraction record keeps, for instance {@code tika}. */
    String name();

    /** The version of the reader and of the library it rests on, for instance {@code 0.1.0 (Tika 3.3.1)}. */
    String version();

    /**
     * Makes ready once what makes every later session faster, where there is such a thing; may take a minute.
     *
     * @return whether it is ready now
     * @throws CoreException when it could not be tried
     */
    default boolean makeReady() throws CoreException {
        return true;
    }

    /**
     * Begins what the first session will have to wait for, such as the start of worker processes, while the caller still
     * has other things to do; returns at once. Does nothing where the reader has nothing to begin.
     *
     * @param limits those of the session
     * @param parallel that of the session
     * @return closed by the caller when it needs no sessions any more: what no session took is ended
     */
    default HeadStart headStart(ReadLimits limits, int parallel) {
        return () -> {
        };
    }

    /** What was begun before a session was opened. */
    interface HeadStart extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Prepares to read documents; what the reader needs for it, such as worker processes, lives until the session is
     * closed.
     *
     * @param limits what one document may cost
     * @param parallel how many documents are read at the same time at most, at least 1
     */
    ReadingSession open(ReadLimits limits, int parallel) throws CoreException;
}
