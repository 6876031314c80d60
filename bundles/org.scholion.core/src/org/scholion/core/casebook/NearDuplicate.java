package org.scholion.core.casebook;

/**
 * Two articles that are alike.
 *
 * @param article identifier
 * @param other identifier
 * @param similarity of their main texts, as {@link org.scholion.core.shingle.Shingles#similarity} has it
 */
public record NearDuplicate(String article, String other, double similarity) {

    /** In whole per cent. */
    public int percent() {
        return percent(similarity);
    }

    /** Only texts that share everything are shown as the same. */
    static int percent(double similarity) {
        return similarity < 1 ? Math.min(99, (int) Math.round(100 * similarity)) : 100;
    }
}
