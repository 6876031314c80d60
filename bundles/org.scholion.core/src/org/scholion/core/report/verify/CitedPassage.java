package org.scholion.core.report.verify;

import org.scholion.core.report.content.TraceAddress;

/**
 * Words that a finished report quotes.
 *
 * @param words as the report shows them
 * @param place where the report has them, as a few words: {@code note 12}, {@code sheet Claims, row 7}
 */
public record CitedPassage(TraceAddress address, String words, String place) {
}
