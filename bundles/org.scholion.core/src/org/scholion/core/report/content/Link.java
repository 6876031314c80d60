package org.scholion.core.report.content;

/**
 * A relation to another annotation of the same article.
 *
 * @param relation name of its layer
 */
public record Link(String relation, String label, String targetId, String targetQuote) {

    /** A relation whose layer is called as it is shown. */
    public Link(String label, String targetId, String targetQuote) {
        this(label, label, targetId, targetQuote);
    }
}
