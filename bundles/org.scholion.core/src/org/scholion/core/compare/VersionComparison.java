package org.scholion.core.compare;

import org.scholion.core.casebook.ArticleSummary;

/** An article beside the version before it, with what changed. */
public record VersionComparison(ArticleSummary earlier, ArticleSummary later, String oldText, String newText,
        WordDiff diff) {
}
