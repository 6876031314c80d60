package org.scholion.ui.details;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String ArticleDetails_article;
    public static String ArticleDetails_extraction;
    public static String ArticleDetails_metadata;
    public static String ArticleDetails_rejected;
    public static String ArticleDetails_title;
    public static String ArticleDetails_subtitle;
    public static String ArticleDetails_byline;
    public static String ArticleDetails_source;
    public static String ArticleDetails_url;
    public static String ArticleDetails_published;
    public static String ArticleDetails_modified;
    public static String ArticleDetails_language;
    public static String ArticleDetails_section;
    public static String ArticleDetails_tags;
    public static String ArticleDetails_licence;
    public static String ArticleDetails_previousVersion;
    public static String ArticleDetails_partOf;
    public static String ArticleDetails_id;
    public static String ArticleDetails_file;
    public static String ArticleDetails_mediaType;
    public static String ArticleDetails_retrieved;
    public static String ArticleDetails_retrievedFrom;
    public static String ArticleDetails_reader;
    public static String ArticleDetails_options;
    public static String ArticleDetails_time;
    public static String ArticleDetails_millis;
    public static String ArticleDetails_truncated;
    public static String ArticleDetails_yes;
    public static String ArticleDetails_no;
    public static String ArticleDetails_warning;
    public static String ArticleDetails_size;
    public static String ArticleDetails_bytes;
    public static String ArticleDetails_originalSha256;
    public static String ArticleDetails_textSha256;
    public static String ArticleDetailsDialog_title;
    public static String ArticleDetailsDialog_name;
    public static String ArticleDetailsDialog_value;
    public static String ArticleDetailsDialog_origin;
    public static String ArticleDetailsDialog_copy;
    public static String ArticleDetailsDialog_explained;
    public static String ArticleDetailsDialog_close;

    static {
        NLS.initializeMessages("org.scholion.ui.details.messages", Messages.class);
    }

    private Messages() {
    }
}
