package org.scholion.report.html;

import java.util.HashMap;
import java.util.Map;

import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.report.content.LanguageTag;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.ReportWords;

/**
 * What a page says of an article wherever it names it. A report names each of its articles hundreds of times: the markup
 * is made once. For one report and one thread.
 */
final class ArticleMarkup {

    private final ReportWords words;
    private final ReportDates dates;
    private final Map<String, Boolean> shown;
    private final LinkTargets targets = new LinkTargets();
    private final LanguageTag languages = new LanguageTag();
    private final Map<String, Known> articles = new HashMap<>();
    private final Map<Grade, String> grades = new HashMap<>();

    /** The markup of one article. */
    private record Known(String title, String link, String published, String origin, String linkedOrigin,
            String source) {
    }

    /** @param shown by the name of each part whether the page has it */
    ArticleMarkup(ReportWords words, ReportDates dates, Map<String, Boolean> shown) {
        this.words = words;
        this.dates = dates;
        this.shown = shown;
    }

    /** Whether the page has the articles themselves. */
    boolean isAppended() {
        return shown.get("appendix");
    }

    /** The title, in its language. */
    String title(ReportArticle article) {
        return known(article).title();
    }

    /** The title, a link to the article where the page has it. */
    String titleLink(ReportArticle article) {
        return known(article).link();
    }

    String published(ReportArticle article) {
        return known(article).published();
    }

    /** Title, source and date. */
    String origin(ReportArticle article) {
        return known(article).origin();
    }

    /** Title, source and date; the title is a link to the article where the page has it. */
    String linkedOrigin(ReportArticle article) {
        return known(article).linkedOrigin();
    }

    /** The number of the article in the bibliography. */
    String source(ReportArticle article) {
        return known(article).source();
    }

    /** Reliability and credibility stay a pair. */
    String grade(Grade grade) {
        return grades.computeIfAbsent(grade, this::newGrade);
    }

    /** A date for readers and for machines. */
    String date(String iso) {
        var machine = dates.machine(iso);
        return machine.isEmpty() ? isolated(iso)
                : "<time datetime=\"" + escaped(machine) + "\">" + escaped(dates.words(iso)) + "</time>";
    }

    /** Words of an article or an analyst inside a line of ours: kept apart, so that their direction does not reorder it. */
    static String isolated(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    static String escaped(String text) {
        return ReportHtmlFormat.INSTANCE.escapePlainText(text);
    }

    private Known known(ReportArticle article) {
        return articles.computeIfAbsent(article.id(), id -> make(article));
    }

    private Known make(ReportArticle article) {
        var title = "<bdi lang=\"" + languages.of(article.language()) + "\">"
                + escaped(article.label().isEmpty() ? words.of("untitled") : article.label()) + "</bdi>";
        var published = article.published().isEmpty() ? escaped(words.of("undated")) : date(article.published());
        var link = link(article, title);
        var origin = (article.source().isEmpty() ? "" : ", " + isolated(article.source())) + ", " + published;
        return new Known(title, link, published, title + origin, link + origin, newSource(article));
    }

    private String link(ReportArticle article, String title) {
        var target = isAppended() ? targets.article(article.id())
                : shown.get("bibliography") ? targets.source(article.id()) : "";
        return target.isEmpty() ? title : "<a href=\"#" + target + "\">" + title + "</a>";
    }

    private String newSource(ReportArticle article) {
        var number = "[" + article.number() + "]";
        return !shown.get("bibliography") ? number : "<a href=\"#" + targets.source(article.id()) + "\" aria-label=\""
                + escaped(words.of("source-number", article.number())) + "\">" + number + "</a>";
    }

    private String newGrade(Grade grade) {
        return "<abbr class=\"grade\" title=\"" + escaped(words.of("reliability") + " " + grade.reliability() + ", "
                + words.of("credibility") + " " + grade.credibility()) + "\">" + escaped(grade.text()) + "</abbr>";
    }
}
