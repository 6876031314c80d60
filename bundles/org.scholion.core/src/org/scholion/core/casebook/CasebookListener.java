package org.scholion.core.casebook;

/** Is told what changed in an open casebook, in the thread that changed it. */
public interface CasebookListener {

    /** An article was added or changed, or the number of its annotations did. */
    void articleChanged(ArticleSummary summary);

    /** Sources, entities, analysts or the codebook changed. */
    void casebookChanged();

    /** Annotations of an article were added, changed or removed in any way. */
    default void readingChanged(String article) {
    }
}
