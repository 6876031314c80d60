package org.scholion.core.reading;

import java.time.Duration;

/**
 * What reading one document may cost.
 *
 * @param time from the start of reading to its end
 * @param memoryMegabytes heap of the worker, in MiB
 * @param textCharacters UTF-16 units of text kept; the rest is cut off and the document marked as truncated
 * @param embeddedDocuments documents inside the document, at all depths
 * @param depth of documents inside documents
 */
public record ReadLimits(Duration time, int memoryMegabytes, int textCharacters, int embeddedDocuments, int depth) {

    public static final ReadLimits DEFAULT = new ReadLimits(Duration.ofSeconds(60), 512, 20_000_000, 1_000, 12);

    public ReadLimits {
        if (time.isNegative() || time.isZero() || memoryMegabytes < 32 || textCharacters < 1 || embeddedDocuments < 0
                || depth < 1) {
            throw new IllegalArgumentException("Not usable as limits: " + time + ", " + memoryMegabytes + " MiB, "
                    + textCharacters + " characters, " + embeddedDocuments + " embedded, depth " + depth);
        }
    }
}
