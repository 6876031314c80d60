package org.scholion.core.retrieving;

import java.util.List;

/**
 * What a feed says of one article; an empty string where it says nothing.
 *
 * @param id by which the entry is known again; the link where the feed gives none
 * @param link address of the article
 * @param published instant, ISO 8601
 * @param updated instant, ISO 8601
 * @param content the article itself, as HTML, where the feed holds it
 */
public record FeedEntry(String id, String link, String title, List<String> authors, String published, String updated,
        List<String> categories, String content) {

    public FeedEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
