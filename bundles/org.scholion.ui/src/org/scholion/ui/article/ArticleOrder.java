package org.scholion.ui.article;

import java.util.Optional;

import org.scholion.core.casebook.ArticleSummary;

/** An order of articles, as a list shows them; a part that shows one adapts to this. */
public interface ArticleOrder {

    /** The article behind this one; the first when this one is not in the list. */
    Optional<ArticleSummary> after(String id);

    /** The article before this one; the last when this one is not in the list. */
    Optional<ArticleSummary> before(String id);
}
