package org.scholion.importer.tika.worker.document;

import java.util.List;

import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.metadata.FoundProperties;
import org.scholion.importer.tika.worker.metadata.Trust;

/**
 * What a document of a news format says of itself: such formats have one place for each property, and what stands there
 * is meant.
 *
 * @param origin name of the format
 */
public record DeclaredProperties(FoundProperties found, String origin) {

    /** Offers what stands in one place; where several say something, the first one stays. */
    public void offer(PropertyName name, String value) {
        if (!found.has(name)) {
            found.offer(name, value, Trust.DECLARED, origin);
        }
    }

    public void offer(PropertyName name, List<String> values) {
        if (!found.has(name)) {
            found.offer(name, values, Trust.DECLARED, origin);
        }
    }

    public void offerDate(PropertyName name, String value) {
        if (!found.has(name)) {
            found.offerDate(name, value, Trust.DECLARED, origin);
        }
    }

    /** What has been found so far, or empty. */
    public String first(PropertyName name) {
        return found.first(name);
    }
}
