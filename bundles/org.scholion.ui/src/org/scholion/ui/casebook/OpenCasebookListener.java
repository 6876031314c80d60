package org.scholion.ui.casebook;

import java.util.List;

import org.scholion.core.casebook.ArticleSummary;

/** Is told in the UI thread what changes in the workbench's casebook. */
public interface OpenCasebookListener {

    /** Another casebook is open now, or none. */
    default void casebookOpened() {
    }

    /** An article was added, or the number of its annotations changed. */
    default void articleChanged(ArticleSummary summary) {
    }

    /**
     * An import has ended, and these articles are new. Each of them was told of before.
     *
     * @param articles their identifiers, in the order in which they came; never empty
     */
    default void articlesImported(List<String> articles) {
    }

    /** Sources, entities, analysts or the codebook changed. */
    default void casebookChanged() {
    }

    /** Annotations of an article were added, changed or removed in any way. */
    default void readingChanged(String article) {
    }
}
