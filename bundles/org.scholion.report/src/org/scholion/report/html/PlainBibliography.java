package org.scholion.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.ReportWords;

/** Says in a line where an article is from. */
final class PlainBibliography {

    private final ReportWords words;

    PlainBibliography(ReportWords words) {
        this.words = words;
    }

    List<String> texts(List<ReportArticle> articles) {
        return articles.stream().map(this::text).toList();
    }

    private String text(ReportArticle article) {
        var title = article.label().isEmpty() ? words.of("untitled") : article.label();
        var date = article.published().isEmpty() ? words.of("undated")
                : new ReportDates(words).words(article.published());
        return Stream.of(article.authors(), title, article.source(), date, article.url())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". ")) + ".";
    }
}
