package org.scholion.core.casebook;

/**
 * An article that another text is similar to.
 *
 * @param article identifier
 * @param title of the article, or the name of its file
 * @param similarity from 0 to 1
 */
public record SimilarArticle(String article, String title, double similarity) {

    /** In whole per cent; 100 only where the texts share all their shingles. */
    public int percent() {
        return NearDuplicate.percent(similarity);
    }
}
