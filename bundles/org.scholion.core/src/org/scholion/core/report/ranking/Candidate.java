package org.scholion.core.report.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.scholion.core.report.briefing.Briefing.Agreement;
import org.scholion.core.report.briefing.Briefing.Confidence;
import org.scholion.core.report.briefing.Briefing.Item;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.ranking.Interests.Interest;
import org.scholion.core.report.ranking.Interests.Matches;

/**
 * What may become an item: a story or a single article with what it says that was not told yet.
 *
 * @param group the articles of the story, in the order of the report
 * @param lead the statement it is about; empty where nothing is claimed
 * @param further statements of the same articles that the reader follows, too
 * @param marked annotations it rests on where there is no statement
 * @param interests all that the reader follows, in the order of the profile
 */
record Candidate(List<ReportArticle> group, Optional<RatedStatement> lead, List<RatedStatement> further,
        List<String> marked, Matches matches, List<Interest> profile) {

    /** More notes than these nobody follows. */
    private static final int MOST_ENTRIES = 8;

    /** What of the profile it has, in the order of the profile, what is marked before what is met in passing. */
    List<Interest> interests() {
        return profile.stream().filter(matches.all()::containsKey)
                .sorted(Comparator.comparing((Interest interest) -> matches.all().get(interest)).reversed()).toList();
    }

    int independentSources() {
        return lead.map(rated -> rated.statement().independentSources()).orElse(1);
    }

    /** Whether another claim contradicts what it is about. */
    boolean isDisputed() {
        return lead.filter(rated -> rated.statement().disputed()).isPresent();
    }

    private Stream<RatedStatement> statements() {
        return Stream.concat(lead.stream(), further.stream());
    }

    /** Those of the story, and all others that make the statement, in the order of the report. */
    List<ReportArticle> articles() {
        var articles = new TreeMap<Integer, ReportArticle>();
        Stream.concat(group.stream(), lead.stream().flatMap(rated -> rated.articles().stream()))
                .forEach(article -> articles.put(article.number(), article));
        return List.copyOf(articles.values());
    }

    /** Of its latest article, or empty. */
    String date() {
        return articles().stream().map(ReportArticle::published).max(Comparator.naturalOrder()).orElse("");
    }

    /** All annotations of its statements. */
    List<String> told() {
        return statements().flatMap(rated -> rated.statement().entries().stream()).toList();
    }

    /** @param headlines of the items before it */
    Item item(String why, Collection<String> headlines) {
        var headline = Stream.concat(lead.stream().flatMap(rated -> rated.articles().stream()), group.stream())
                .map(ReportArticle::label).filter(title -> !headlines.contains(title)).findFirst()
                .orElse(group.getFirst().label());
        var sources = new LinkedHashSet<String>();
        articles().stream().map(article -> article.source().strip()).filter(source -> !source.isEmpty())
                .forEach(sources::add);
        var entries = (lead.isEmpty() ? marked : told()).stream().distinct().limit(MOST_ENTRIES).toList();
        return new Item(headline, why, confidence(), agreement(), List.copyOf(sources), entries,
                articles().stream().map(ReportArticle::id).toList(), date());
    }

    private Confidence confidence() {
        return lead.map(rated -> Confidences.of(independentSources(), rated.statement().grade(), isDisputed()))
                .orElse(Confidence.LOW);
    }

    private Agreement agreement() {
        if (isDisputed()) {
            return Agreement.DISPUTED;
        }
        return independentSources() < 2 ? Agreement.SINGLE_SOURCE : Agreement.AGREE;
    }
}
