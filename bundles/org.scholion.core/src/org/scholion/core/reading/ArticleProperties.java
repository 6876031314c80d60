package org.scholion.core.reading;

import java.util.List;

/**
 * What is known of an article; an empty string where nothing is. Made with a {@link #builder() builder}.
 *
 * @param byline one person each, without "by"
 * @param source name of the outlet
 * @param url under which the article is published
 * @param published date or instant, ISO 8601
 * @param modified date or instant, ISO 8601
 * @param language BCP 47
 * @param section of the outlet, in its words
 * @param tags keywords, in the outlet's words
 * @param licence name or address
 * @param mediaType without parameters
 * @param choices why the values are what they are, where there is something to say
 */
public record ArticleProperties(String title, String subtitle, List<String> byline, String source, String url,
        String published, String modified, String language, String section, List<String> tags, String licence,
        String mediaType, List<Choice> choices) {

    public static final ArticleProperties UNKNOWN = builder().build();

    public ArticleProperties {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
        choices = List.copyOf(choices);
    }

    /**
     * Why a property has its value.
     *
     * @param property name of the feature of the model's article
     * @param origin where the value was found, in words for an analyst
     * @param rejected what was found elsewhere, contradicts it and was not taken
     */
    public record Choice(String property, String origin, List<Rejected> rejected) {

        public Choice {
            rejected = List.copyOf(rejected);
        }
    }

    /** A value that was not taken, and where it was found. */
    public record Rejected(String origin, String value) {
    }

    /** Properties of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same properties, to change some of them. */
    public Builder toBuilder() {
        return builder().title(title).subtitle(subtitle).byline(byline).source(source).url(url).published(published)
                .modified(modified).language(language).section(section).tags(tags).licence(licence)
                .mediaType(mediaType).choices(choices);
    }

    /** These properties, and those of others where these are not known. */
    public ArticleProperties or(ArticleProperties other) {
        return toBuilder().title(or(title, other.title)).subtitle(or(subtitle, other.subtitle))
                .byline(byline.isEmpty() ? other.byline : byline).source(or(source, other.source))
                .url(or(url, other.url)).published(or(published, other.published))
                .modified(or(modified, other.modified)).language(or(language, other.language))
                .section(or(section, other.section)).tags(tags.isEmpty() ? other.tags : tags)
                .licence(or(licence, other.licence)).mediaType(or(mediaType, other.mediaType)).build();
    }

    private static String or(String known, String other) {
        return known.isEmpty() ? other : known;
    }

    /** Collects properties; what is not set is not known. */
    public static final class Builder {

        private String title = "";
        private String subtitle = "";
        private List<String> byline = List.of();
        private String source = "";
        private String url = "";
        private String published = "";
        private String modified = "";
        private String language = "";
        private String section = "";
        private List<String> tags = List.of();
        private String licence = "";
        private String mediaType = "";
        private List<Choice> choices = List.of();

        private Builder() {
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder subtitle(String value) {
            subtitle = value;
            return this;
        }

        public Builder byline(List<String> values) {
            byline = values;
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        public Builder url(String value) {
            url = value;
            return this;
        }

        public Builder published(String value) {
            published = value;
            return this;
        }

        public Builder modified(String value) {
            modified = value;
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder section(String value) {
            section = value;
            return this;
        }

        public Builder tags(List<String> values) {
            tags = values;
            return this;
        }

        public Builder licence(String value) {
            licence = value;
            return this;
        }

        public Builder mediaType(String value) {
            mediaType = value;
            return this;
        }

        public Builder choices(List<Choice> values) {
            choices = values;
            return this;
        }

        public ArticleProperties build() {
            return new ArticleProperties(title, subtitle, byline, source, url, published, modified, language, section,
                    tags, licence, mediaType, choices);
        }
    }
}
