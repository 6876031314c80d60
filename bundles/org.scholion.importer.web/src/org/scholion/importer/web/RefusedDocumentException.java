package org.scholion.importer.web;

import java.io.IOException;

/** A document does not come, for a reason that is the message. */
final class RefusedDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedDocumentException(String reason) {
        super(reason);
    }
}
