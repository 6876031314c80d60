package org.scholion.core.casebook;

/**
 * What a list shows of an article.
 *
 * @param published ISO 8601, or empty
 * @param language BCP 47, or empty
 * @param annotations of all analysts, as a report counts them: relations join annotations and are none themselves
 */
public record ArticleSummary(String id, String title, String source, String published, String language,
        String mediaType,
        String fileName, int annotations) {

    /** The title, or the name of the file where there is none. */
    public String label() {
        return title.isBlank() ? fileName : title;
    }

    ArticleSummary withAnnotations(int number) {
        return new ArticleSummary(id, title, source, published, language, mediaType, fileName, number);
    }
}
