package org.scholion.ui.views.articles;

import java.text.CollationKey;
import java.text.Collator;
import java.util.List;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.Story;
import org.scholion.ui.views.TextFilter;

/** An article of a list, with what sorting and filtering ask for again and again. For one thread at a time. */
final class ArticleRow {

    private final ArticleSummary summary;
    private final String searched;
    private final int storySize;
    private final String story;
    private CollationKey title;
    private CollationKey source;

    ArticleRow(ArticleSummary summary, Stories stories) {
        this.summary = summary;
        var told = stories.of(summary.id()).map(Story::articles).orElse(List.of());
        this.storySize = told.size();
        this.story = told.isEmpty() ? "" : told.getFirst().id();
        this.searched = TextFilter.fold(String.join("\n", summary.label(), summary.source(), summary.fileName(),
                summary.language()));
    }

    ArticleSummary summary() {
        return summary;
    }

    /** How many articles tell the same story, with this one; 0 when it is the only one. */
    int storySize() {
        return storySize;
    }

    /** The same for all articles of a story. */
    String story() {
        return story;
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
