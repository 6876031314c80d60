package org.scholion.core.report.text;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** A text is not written, since its file is not what it was when it was read. */
public final class TextChangedException extends CoreException {

    private static final long serialVersionUID = 1L;

    TextChangedException(String message) {
        super(Status.error(message));
    }
}
