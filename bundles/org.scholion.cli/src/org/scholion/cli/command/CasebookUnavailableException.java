package org.scholion.cli.command;

import org.eclipse.core.runtime.CoreException;

/** A casebook that cannot be opened, created, or changed by this command. */
public final class CasebookUnavailableException extends CoreException {

    private static final long serialVersionUID = 1L;

    CasebookUnavailableException(CoreException cause) {
        super(cause.getStatus());
    }
}
