package org.scholion.core.importing;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Gets documents that are no files yet. Asked a second time it gives the same documents. */
@FunctionalInterface
public interface DocumentSource {

    /** There is nothing but files. */
    DocumentSource NONE = monitor -> List.of();

    /**
     * Gets the documents; one that cannot be got has an error and costs the others nothing. Their files are there until
     * the source's owner removes them.
     *
     * @throws CoreException when none can be got at all
     * @throws OperationCanceledException when the monitor was cancelled
     */
    List<ReceivedDocument> documents(IProgressMonitor monitor) throws CoreException;
}
