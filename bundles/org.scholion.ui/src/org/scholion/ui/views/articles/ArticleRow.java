package org.scholion.ui.views.articles;

import java.text.CollationKey;
import java.text.Collator;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.views.TextFilter;

/** An article of a list, with what sorting and filtering ask for again and again. For one thread at a time. */
final class ArticleRow {

    private final ArticleSummary summary;
    private final String searched;
    private CollationKey title;
    private CollationKey source;

    ArticleRow(ArticleSummary summary) {
        this.summary = summary;
        this.searched = TextFilter.fold(String.join("\n", summary.label(), summary.source(), summary.fileName(),
                summary.language()));
    }

    ArticleSummary summary() {
        return summary;
    }

    /** What a filter looks at; the title, as the list shows it, comes first. */
    String searched() {
        return searched;
    }

    CollationKey title(Collator collator) {
        if (title == null) {
            title = collator.getCollationKey(summary.label());
        }
        return title;
    }

    CollationKey source(Collator collator) {
        if (source == null) {
            source = collator.getCollationKey(summary.source());
        }
        return source;
    }
}
