package org.scholion.core.report.briefing;

import java.util.List;

/**
 * For whom a briefing is made. A profile is a file that a team shares in its casebook.
 *
 * @param name of the profile, which is that of its file
 * @param role as in {@code Head of procurement}, or empty
 * @param industry or empty
 * @param topics words that matter to the reader
 * @param entities names of entities that matter to the reader
 * @param items how many items at most, 1 to 20
 * @param language of the headings, BCP 47
 */
public record ReaderProfile(String name, String role, String industry, List<String> topics, List<String> entities,
        int items, String language) {

    public static final int LEAST_ITEMS = 1;
    public static final int MOST_ITEMS = 20;
    /** What can be read in two minutes. */
    public static final int USUAL_ITEMS = 6;

    public ReaderProfile {
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
        if (items < LEAST_ITEMS || items > MOST_ITEMS) {
            throw new IllegalArgumentException("A briefing has 1 to 20 items, not " + items);
        }
    }

    /** The same under another name. */
    public ReaderProfile named(String newName) {
        return new ReaderProfile(newName, role, industry, topics, entities, items, language);
    }
}
