package org.scholion.core.casebook;

/** Is told what changed in an open casebook, in the thread that changed it. */
public interface CasebookListener {

    /** An article was added, or the number of its annotations changed. */
    void articleChanged(ArticleSummary summary);

    /** Sources, entities, analysts or the codebook changed. */
    void casebookChanged();
}
