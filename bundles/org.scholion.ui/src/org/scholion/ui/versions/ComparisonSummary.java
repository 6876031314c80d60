package org.scholion.ui.versions;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.compare.VersionComparison;
import org.scholion.ui.article.ArticleDates;

/** What a reader has to know before the text of a comparison. */
final class ComparisonSummary {

    private ComparisonSummary() {
    }

    /** How much is different, how it is shown, and whether it is exact. */
    static String of(VersionComparison comparison) {
        var sentences = new ArrayList<String>();
        int changes = comparison.diff().changes().size();
        sentences.add(comparison.isOfVersions()
                ? MessageFormat.format(Messages.VersionsEditor_differences, comparison.later().label(), changes,
                        comparison.earlier().version(), comparison.later().version())
                : MessageFormat.format(Messages.VersionsEditor_differencesOfArticles, named(comparison.earlier()),
                        changes, named(comparison.later())));
        if (!comparison.diff().changes().isEmpty()) {
            sentences.add(Messages.VersionsEditor_legend);
        }
        if (!comparison.diff().exact()) {
            sentences.add(Messages.VersionsEditor_notExact);
        }
        return String.join(" ", sentences);
    }

    /** The title with the source and the day, since near-duplicates often have the same title. */
    private static String named(ArticleSummary article) {
        var day = ArticleDates.shown(article.published(), Locale.getDefault(Locale.Category.FORMAT));
        var origin = Stream.of(article.source(), day).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return origin.isEmpty() ? article.label()
                : MessageFormat.format(Messages.VersionsEditor_article, article.label(), origin);
    }
}
