package org.scholion.report.template;

import java.io.IOException;

/** A template that does not come to its end. */
final class RunawayException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param what it does, to stand behind its name */
    RunawayException(String what) {
        super(what);
    }
}
