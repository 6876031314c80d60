package org.scholion.core.casebook;

/**
 * What a list shows of an article.
 *
 * @param published ISO 8601, or empty
 * @param language BCP 47, or empty
 * @param annotations of all analysts, as a report counts them: relations join annotations and are none themselves
 * @param previousVersion identifier of the article that this one is the next version of, or empty
 * @param version the how manieth version this is, from 1
 * @param partOf identifier of the article of the mail that it is attached to, or empty
 */
public record ArticleSummary(String id, String title, String source, String published, String language,
        String mediaType, String fileName, int annotations, String previousVersion, int version,
        String partOf) {

    /** An article that is attached to nothing. */
    public ArticleSummary(String id, String title, String source, String published, String language, String mediaType,
            String fileName, int annotations, String previousVersion, int version) {
        this(id, title, source, published, language, mediaType, fileName, annotations, previousVersion, version, "");
    }

    /** An article that is no version of another. */
    public ArticleSummary(String id, String title, String source, String published, String language, String mediaType,
            String fileName, int annotations) {
        this(id, title, source, published, language, mediaType, fileName, annotations, "", 1);
    }

    /** The title, or the name of the file where there is none, without the folders of an archive or a mailbox around it. */
    public String label() {
        return title.isBlank() ? fileName.substring(fileName.lastIndexOf('/') + 1) : title;
    }

    /** Whether there was, when it came, an earlier version of this article. */
    public boolean isVersion() {
        return !previousVersion.isEmpty();
    }

    ArticleSummary withAnnotations(int number) {
        return new ArticleSummary(id, title, source, published, language, mediaType, fileName, number, previousVersion,
                version, partOf);
    }

    ArticleSummary withVersion(int number) {
        return new ArticleSummary(id, title, source, published, language, mediaType, fileName, annotations,
                previousVersion, number, partOf);
    }
}
