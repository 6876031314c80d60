package org.scholion.importer.tika.worker.protection;

import org.apache.tika.exception.TikaException;

/** Thrown for a document in a form that cannot be read, though it is not damaged and no password would help. */
public final class UnsupportedVariantException extends TikaException {

    private static final long serialVersionUID = 1L;

    /** @param why a clause for an analyst, such as "it is encrypted for its recipients" */
    public UnsupportedVariantException(String why) {
        super(why);
    }
}
