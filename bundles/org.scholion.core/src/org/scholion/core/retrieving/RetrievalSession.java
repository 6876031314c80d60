package org.scholion.core.retrieving;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Gets documents within rules. Safe for use by several threads. */
public interface RetrievalSession extends AutoCloseable {

    /**
     * Gets one document and nothing that it refers to. Neither cookies nor credentials are sent, nor where the address
     * was found.
     *
     * @param target is written, and deleted again when the document does not come as a whole
     * @param monitor asked for cancellation while the document comes
     * @throws CoreException when it does not come, with a reason that an analyst understands, such as "refused: the host
     *         is in a private network"
     * @throws OperationCanceledException when the monitor was cancelled or the session closed
     */
    Retrieved retrieve(RetrievalRequest request, Path target, IProgressMonitor monitor) throws CoreException;

    /** Ends what is under way. */
    @Override
    void close();
}
