package org.scholion.ui.views.articles;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;

import org.scholion.ui.article.ArticleDates;

/**
 * What the list says of an article. The title's cell tells source, date and language, too, so that beside a text there is
 * room for the numbers; the columns of the three are there for sorting and for a wide list.
 */
enum ArticleColumn {

    TITLE(60), ANNOTATIONS(5), STORY(5), DATE(17), SOURCE(14), LANGUAGE(12);

    private final int characters;

    ArticleColumn(int characters) {
        this.characters = characters;
    }

    /** The width that it would have, in characters; of a number it is that of the header. */
    int characters() {
        return characters;
    }

    boolean isNumber() {
        return this == ANNOTATIONS || this == STORY;
    }

    String header() {
        return switch (this) {
            case TITLE -> Messages.ArticleColumn_title;
            case SOURCE -> Messages.ArticleColumn_source;
            case DATE -> Messages.ArticleColumn_date;
            case LANGUAGE -> Messages.ArticleColumn_language;
            case STORY -> Messages.ArticleColumn_story;
            case ANNOTATIONS -> Messages.ArticleColumn_annotations;
        };
    }

    String text(ArticleRow row, Locale locale) {
        var article = row.summary();
        return switch (this) {
            case TITLE -> article.isVersion()
                    ? MessageFormat.format(Messages.ArticleColumn_version, article.label(), article.version())
                    : article.label();
            case SOURCE -> article.source();
            case DATE -> ArticleDates.shown(article.published(), locale);
            case LANGUAGE -> article.language();
            case STORY -> row.storySize() == 0 ? "" : Integer.toString(row.storySize());
            case ANNOTATIONS -> article.annotations() == 0 ? "" : Integer.toString(article.annotations());
        };
    }

    /** Orders rows by this column, then by title; rows that have nothing in it come last in both directions. */
    Comparator<ArticleRow> order(boolean descending, Collator collator) {
        Comparator<ArticleRow> order = switch (this) {
            case TITLE -> Comparator.comparing(row -> row.title(collator));
            case SOURCE -> Comparator.comparing(row -> row.source(collator));
            case DATE -> Comparator.comparing(row -> row.summary().published());
            case LANGUAGE -> Comparator.comparing(row -> row.summary().language());
            case STORY -> Comparator.comparingInt(ArticleRow::storySize).thenComparing(ArticleRow::story);
            case ANNOTATIONS -> Comparator.comparingInt(row -> row.summary().annotations());
        };
        return Comparator.comparing(this::isEmpty).thenComparing(descending ? order.reversed() : order)
                .thenComparing(row -> row.title(collator)).thenComparing(row -> row.summary().id());
    }

    private boolean isEmpty(ArticleRow row) {
        return switch (this) {
            case SOURCE -> row.summary().source().isEmpty();
            case DATE -> row.summary().published().isEmpty();
            case LANGUAGE -> row.summary().language().isEmpty();
            case STORY -> row.storySize() == 0;
            case TITLE, ANNOTATIONS -> false;
        };
    }
}
