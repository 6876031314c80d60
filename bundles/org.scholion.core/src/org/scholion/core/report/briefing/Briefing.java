package org.scholion.core.report.briefing;

import java.util.List;

/**
 * What one kind of reader should know, five to eight items where there are as many, the most important first.
 *
 * @param profile for whom
 */
public record Briefing(ReaderProfile profile, List<Item> items) {

    public Briefing {
        items = List.copyOf(items);
    }

    /** How much the analysts' material bears; it says nothing of how likely the statement is. */
    public enum Confidence {
        LOW,
        MODERATE,
        HIGH
    }

    /** How those who say something about it stand to each other. */
    public enum Agreement {
        SINGLE_SOURCE,
        AGREE,
        DISPUTED
    }

    /**
     * One item.
     *
     * @param headline what happened, in the words of an article
     * @param why why it is there for this reader, a sentence
     * @param sources outlets, each once
     * @param entries identifiers of the annotations it rests on, the most important first
     * @param articles identifiers of its articles
     * @param date of its latest article, ISO 8601, or empty
     */
    public record Item(String headline, String why, Confidence confidence, Agreement agreement, List<String> sources,
            List<String> entries, List<String> articles, String date) {

        public Item {
            sources = List.copyOf(sources);
            entries = List.copyOf(entries);
            articles = List.copyOf(articles);
        }
    }
}
