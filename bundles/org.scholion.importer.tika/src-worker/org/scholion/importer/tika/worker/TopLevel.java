package org.scholion.importer.tika.worker;

import org.apache.tika.metadata.Metadata;

/**
 * Tells a parser whether it reads the document that was asked for or one inside it, and takes what it learned about it.
 *
 * @param metadata of the document that was asked for
 */
record TopLevel(Metadata metadata, FoundProperties properties) {

    boolean is(Metadata other) {
        var type = other.get(Metadata.CONTENT_TYPE);
        return metadata == other && type != null && type.contains("html");
    }
}
