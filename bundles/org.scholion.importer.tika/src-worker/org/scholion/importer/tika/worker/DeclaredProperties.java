package org.scholion.importer.tika.worker;

import java.util.List;

import org.scholion.importer.tika.protocol.PropertyName;

/**
 * What a document of a news format says of itself: such formats have one place for each property, and what stands there
 * is meant.
 *
 * @param origin name of the format
 */
record DeclaredProperties(FoundProperties found, String origin) {

    void offer(PropertyName name, String value) {
        found.offer(name, value);
    }

    void offer(PropertyName name, List<String> values) {
        found.offer(name, values);
    }

    void offerDate(PropertyName name, String value) {
        found.offerDate(name, value);
    }

    /** What has been found so far, or empty. */
    String first(PropertyName name) {
        return found.first(name);
    }
}
