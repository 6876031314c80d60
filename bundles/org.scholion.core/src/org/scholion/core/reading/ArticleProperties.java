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
}
