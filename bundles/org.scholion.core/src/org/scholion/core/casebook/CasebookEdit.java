package org.scholion.core.casebook;

import org.eclipse.core.runtime.CoreException;

/** A change of the codebook, the entities and the sources of a casebook, made in a draft. */
@FunctionalInterface
public interface CasebookEdit {

    /** Changes nothing. */
    CasebookEdit NONE = draft -> {};

    /** @throws CoreException when it cannot be done, with a reason for the analyst */
    void apply(CasebookDraft draft) throws CoreException;
}
