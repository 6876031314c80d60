package org.scholion.ui.article;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;

/**
 * What the tab of an article says. Versions of one article have one title, and tabs cut long ones at the end: so the number
 * of the version comes first, that of the first version as soon as there is another.
 *
 * @param name in the tab
 * @param toolTip all that tells the article from others
 */
record TabName(String name, String toolTip) {

    static TabName of(CasebookStore store, ArticleSummary article) {
        return of(article, article.isVersion()
                || store.articles().stream().anyMatch(other -> other.previousVersion().equals(article.id())));
    }

    /** @param versions whether there are other versions of the article */
    static TabName of(ArticleSummary article, boolean versions) {
        var label = article.label();
        var version = versions ? NLS.bind(Messages.TabName_versionToolTip, article.version()) : "";
        var origin = Stream.of(version, article.source(), ArticleDates.shown(article.published()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00b7  "));
        return new TabName(versions ? NLS.bind(Messages.TabName_version, article.version(), label) : label,
                origin.isEmpty() ? label : label + "\n" + origin);
    }
}
