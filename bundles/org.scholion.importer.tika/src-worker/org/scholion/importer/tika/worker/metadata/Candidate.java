package org.scholion.importer.tika.worker.metadata;

import java.util.List;

/**
 * What one place of a document says about a property.
 *
 * @param values one, or several for authors and tags
 * @param origin the place, in words for an analyst
 */
record Candidate(List<String> values, Trust trust, String origin) {

    Candidate {
        values = List.copyOf(values);
    }

    String value() {
        return values.get(0);
    }

    String joined() {
        return String.join("; ", values);
    }
}
