package org.scholion.core.occurrences;

import org.scholion.core.span.Span;

/**
 * A place where the words stand.
 *
 * @param title of the article
 * @param before what stands before them, in one line
 * @param words as they are written there
 * @param after what stands behind them, in one line
 * @param marked whether the analyst has marked exactly that with the layer already
 */
public record Occurrence(String article, String title, Span span, String before, String words, String after,
        boolean marked) {
}
