package org.scholion.core.report.content;

import java.util.List;

/**
 * What the annotations say when they are taken together. Each part names the annotations it rests on by their identifiers;
 * {@link Notes} leads from there to words and articles.
 */
public record Findings(List<KeyPoint> keyPoints, List<ReportStory> stories, List<Moment> timeline, List<Topic> topics,
        List<Contradiction> contradictions, List<EntityProfile> entities, List<Quantity> quantities,
        List<Quotation> quotations) {

    /** Nothing found. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public Findings {
        keyPoints = List.copyOf(keyPoints);
        stories = List.copyOf(stories);
        timeline = List.copyOf(timeline);
        topics = List.copyOf(topics);
        contradictions = List.copyOf(contradictions);
        entities = List.copyOf(entities);
        quantities = List.copyOf(quantities);
        quotations = List.copyOf(quotations);
    }

    /** One of the statements that a reader in a hurry should know, with the topic it belongs to. */
    public record KeyPoint(String topic, Statement statement) {
    }

    /**
     * Articles that repeat each other.
     *
     * @param title of its first article
     * @param articles identifiers in order of their dates
     * @param similarity of the two that are most alike, from 0 to 1
     * @param first date of the first, ISO 8601, or empty
     * @param last date of the last, ISO 8601, or empty
     */
    public record ReportStory(String title, List<String> articles, double similarity, String first, String last) {

        public ReportStory {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Something with a date.
     *
     * @param date ISO 8601, to the precision that is known
     * @param kind {@code publication}, or the layer of what has the date: {@code event}, {@code claim}, {@code time}…
     * @param label of the tag or, for a publication, the source
     * @param words quoted, or the title of the article
     * @param entry identifier of the annotation; empty for a publication
     * @param article identifier of the article
     */
    public record Moment(String date, String kind, String label, String words, String entry, String article) {
    }

    /** What is claimed about one entity or, where the claims are about none, in one story or otherwise. */
    public record Topic(String name, List<Statement> statements) {

        public Topic {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Two claims of which an analyst said that they cannot both be true.
     *
     * @param entry identifier of the annotation of one
     * @param other identifier of the annotation of the other
     * @param analyst who said so
     */
    public record Contradiction(String entry, String other, String analyst) {
    }

    /**
     * An entity with what was said about it.
     *
     * @param mentions identifiers of the annotations that mean it
     * @param articles how many articles mention it
     * @param spoken identifiers of the claims and quotations that rest on its word
     * @param about identifiers of the claims about it
     */
    public record EntityProfile(String id, String name, String kind, List<String> aliases, String note,
            List<String> mentions, int articles, List<String> spoken, List<String> about) {

        public EntityProfile {
            aliases = List.copyOf(aliases);
            mentions = List.copyOf(mentions);
            spoken = List.copyOf(spoken);
            about = List.copyOf(about);
        }
    }

    /**
     * A number.
     *
     * @param value the number or the lower end of a range, as stored; empty where the analyst gave none
     * @param upper the upper end of a range, or empty
     * @param comparator as in {@code about}, or empty
     */
    public record Quantity(String entry, String words, String value, String upper, String comparator, String unit,
            String period, String kind) {
    }

    /** Words that an article gives as those of a speaker. */
    public record Quotation(String entry, String words, String speaker, String cue, String kind) {
    }
}
