package org.scholion.report.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.VisibleText;
import org.scholion.report.content.PartialDate;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;

/** An article as the citation library wants it. */
final class CitedArticle {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    /** Longer texts are none that a bibliography has. */
    private static final int LONGEST = 1000;
    private static final int MOST_AUTHORS = 50;

    private final ReportArticle article;

    CitedArticle(ReportArticle article) {
        this.article = article;
    }

    CSLItemData item(String id) {
        var item = new CSLItemDataBuilder().id(id).type(type());
        if (!title().isEmpty()) {
            item.title(title());
        }
        if (!line(article.source()).isEmpty()) {
            item.containerTitle(line(article.source()));
        }
        var authors = article.byline().stream().map(CitedArticle::line).filter(name -> !name.isEmpty())
                .limit(MOST_AUTHORS).map(AuthorName::of).toArray(CSLName[]::new);
        if (authors.length > 0) {
            item.author(authors);
        }
        date(article.published()).ifPresent(item::issued);
        if (isFromWeb()) {
            item.URL(line(article.url()));
            date(article.retrieved()).ifPresent(item::accessed);
        }
        if (!article.language().isEmpty()) {
            item.language(line(article.language()));
        }
        return item.build();
    }

    /** What is said of it when the library refuses it. */
    String plain() {
        var text = new StringBuilder();
        for (var part : new String[] { line(article.authors()), title(), line(article.source()),
                line(article.published()), line(article.url()) }) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : ". ").append(part);
            }
        }
        return text.isEmpty() ? line(article.id()) : text.append('.').toString();
    }

    private CSLType type() {
        var media = article.mediaType().toLowerCase(Locale.ROOT);
        if (media.equals("message/rfc822") || media.contains("ms-outlook") || media.equals("application/mbox")) {
            return CSLType.PERSONAL_COMMUNICATION;
        }
        if (article.source().isBlank()) {
            return isFromWeb() ? CSLType.WEBPAGE : CSLType.DOCUMENT;
        }
        return CSLType.ARTICLE_NEWSPAPER;
    }

    private boolean isFromWeb() {
        var url = article.url().strip().toLowerCase(Locale.ROOT);
        return url.startsWith("http://") || url.startsWith("https://");
    }

    private String title() {
        return line(article.label());
    }

    private static Optional<CSLDate> date(String iso) {
        return PartialDate.of(iso).map(date -> {
            if (date.month() == 0) {
                return new CSLDateBuilder().dateParts(date.year()).build();
            }
            return date.day() == 0 ? new CSLDateBuilder().dateParts(date.year(), date.month()).build()
                    : new CSLDateBuilder().dateParts(date.year(), date.month(), date.day()).build();
        });
    }

    private static String line(String text) {
        var start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return BLANKS.matcher(VisibleText.of(start)).replaceAll(" ").strip();
    }
}
