package org.scholion.ui.stories;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.stories.Twin;
import org.scholion.ui.article.ArticleDates;

/** What the list of near-duplicates says of one. */
final class TwinRow {

    private TwinRow() {
    }

    /** One for each column: similarity, title, source and date. */
    static String[] texts(Twin twin) {
        var other = twin.other();
        return new String[] { MessageFormat.format(Messages.StoryView_percent, twin.percent()), label(other),
                other.source(), ArticleDates.shown(other.published()) };
    }

    private static String label(ArticleSummary article) {
        return article.isVersion()
                ? MessageFormat.format(Messages.StoryView_version, article.label(), article.version())
                : article.label();
    }

    /** The order of a column: the most similar first, texts by the alphabet, the earliest first and unknown days last. */
    static Comparator<Twin> order(int column) {
        var bySimilarity = Comparator.comparingDouble((Twin twin) -> -twin.similarity())
                .thenComparing(twin -> twin.other().id());
        return switch (column) {
            case 1, 2 -> Comparator.comparing((Twin twin) -> texts(twin)[column].toLowerCase(Locale.ROOT))
                    .thenComparing(bySimilarity);
            case 3 -> Comparator.comparing((Twin twin) -> twin.other().published().isEmpty())
                    .thenComparing(twin -> twin.other().published()).thenComparing(bySimilarity);
            default -> bySimilarity;
        };
    }
}
