package org.scholion.importer.tika.worker.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The file of a document, as parts that refer to each other. */
public interface OfficeSource {

    /** The part with the text. */
    String document();

    /** The parts of a kind that a part refers to, in order; the kind is the last word of the relation's type. */
    List<String> related(String part, String kind);

    /** The part, or the address outside, that a part refers to by an identifier. */
    Optional<String> target(String part, String id);

    /** Hears that a part cannot be read to its end. */
    void damaged();

    /** What a part holds. */
    InputStream open(String part) throws IOException;
}
