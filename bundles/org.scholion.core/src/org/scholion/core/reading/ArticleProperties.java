package org.scholion.core.reading;

import java.util.List;

/**
 * What is known of an article; an empty string where nothing is.
 *
 * @param byline one person each, without "by"
 * @param source name of the outlet
 * @param published date or instant, ISO 8601
 * @param modified date or instant, ISO 8601
 * @param language BCP 47
 * @param mediaType without parameters
 */
public record ArticleProperties(String title, String subtitle, List<String> byline, String source, String url,
        String published, String modified, String language, String mediaType) {

    public static final ArticleProperties UNKNOWN = new ArticleProperties("", "", List.of(), "", "", "", "", "", "");

    public ArticleProperties {
        byline = List.copyOf(byline);
    }

    /** These properties, and those of others where these are not known. */
    public ArticleProperties or(ArticleProperties other) {
        return new ArticleProperties(or(title, other.title), or(subtitle, other.subtitle),
                byline.isEmpty() ? other.byline : byline, or(source, other.source), or(url, other.url),
                or(published, other.published), or(modified, other.modified), or(language, other.language),
                or(mediaType, other.mediaType));
    }

    private static String or(String known, String other) {
        return known.isEmpty() ? other : known;
    }
}
