package org.scholion.core.compare;

import org.scholion.core.casebook.ArticleSummary;

/** An article beside the version before it, or beside another article, with what is different. */
public record VersionComparison(ArticleSummary earlier, ArticleSummary later, String oldText, String newText,
        WordDiff diff) {

    /** Whether these are versions of one article that follow one another. */
    public boolean isOfVersions() {
        return earlier.id().equals(later.previousVersion());
    }
}
