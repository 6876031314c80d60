package org.scholion.core.stories;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.NearDuplicate;

/**
 * A near-duplicate seen from one article.
 *
 * @param own the article, in the version that is most similar to the other
 * @param other the near-duplicate, in its version that is most similar
 * @param similarity of their main texts, from 0 to 1
 */
public record Twin(ArticleSummary own, ArticleSummary other, double similarity) {

    /** In whole per cent. */
    public int percent() {
        return new NearDuplicate(own.id(), other.id(), similarity).percent();
    }
}
