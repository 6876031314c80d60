package org.scholion.core.report.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.briefing.Briefing.Item;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.ranking.Interests.Matches;

/**
 * Makes briefings: chooses from stories and single articles what the reader of a profile should know, ranks it and says of
 * each item why it is there. Near-duplicates are one item, and no two items rest on the same statement. What the reader does
 * not follow comes last, only where it weighs, and only as far as a briefing would otherwise have less than five items. The
 * same report gives the same briefing.
 */
public final class Briefings {

    /** Fewer items than these are filled up with what the reader does not follow. */
    private static final int LEAST_ITEMS = 5;
    private static final int MOST_FURTHER = 2;

    private final ReaderProfile profile;
    private final Interests interests;
    private final Reasons reasons;
    private final Map<String, Matches> matches;
    private final Map<String, ReportArticle> places = new HashMap<>(); // by annotation
    private final Map<String, ReportEntry> entries = new HashMap<>();

    /**
     * Prepares a briefing.
     *
     * @param matches what the articles have of the interests, by their identifiers
     * @param language of the reasons, BCP 47
     */
    public Briefings(ReaderProfile profile, Interests interests, Map<String, Matches> matches, String language) {
        this.profile = profile;
        this.interests = interests;
        this.matches = Map.copyOf(matches);
        reasons = new Reasons(language);
    }

    /** The briefing on the articles of a report. */
    public Briefing of(List<ReportArticle> articles, Findings findings) {
        articles.forEach(article -> article.entries().forEach(entry -> {
            places.put(entry.id(), article);
            entries.put(entry.id(), entry);
        }));
        var weights = new Weights(articles);
        var statements = statements(findings);
        var groups = Groups.of(articles, findings.stories());
        var told = new HashSet<String>();
        var items = new ArrayList<Item>();
        var left = new ArrayList<>(groups);
        while (items.size() < profile.items()) {
            var next = next(left, statements, told, weights);
            if (next.isEmpty() || isBesidesThePoint(next.get()) && items.size() >= LEAST_ITEMS) {
                break;
            }
            items.add(next.get().item(reasons.sentence(next.get(), !interests.isEmpty()),
                    items.stream().map(Item::headline).toList()));
            told.addAll(next.get().told());
            left.remove(next.get().group());
        }
        return new Briefing(profile, items);
    }

    private boolean isBesidesThePoint(Candidate candidate) {
        return !interests.isEmpty() && candidate.matches().all().isEmpty();
    }

    private Optional<Candidate> next(List<List<ReportArticle>> groups, Map<String, List<RatedStatement>> statements,
            Set<String> told, Weights weights) {
        Candidate best = null;
        double bestWeight = 0;
        for (var group : groups) { // in the order of the report: of equals the earlier one stays
            var candidate = candidate(group, statements, told);
            if (candidate.isPresent()) {
                double weight = weights.of(candidate.get());
                if (best == null || isBesidesThePoint(best) && !isBesidesThePoint(candidate.get())
                        || isBesidesThePoint(best) == isBesidesThePoint(candidate.get()) && weight > bestWeight) {
                    best = candidate.get();
                    bestWeight = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What a group has to tell; nothing where all it says was told, or where neither the reader nor anybody cares. */
    private Optional<Candidate> candidate(List<ReportArticle> group, Map<String, List<RatedStatement>> statements,
            Set<String> told) {
        var own = new LinkedHashMap<String, RatedStatement>();
        group.forEach(article -> statements.getOrDefault(article.id(), List.of())
                .forEach(rated -> own.putIfAbsent(rated.statement().entries().getFirst(), rated)));
        var untold = own.values().stream()
                .filter(rated -> rated.statement().entries().stream().noneMatch(told::contains))
                .sorted(RatedStatement.MOST_IMPORTANT_FIRST).toList();
        var found = group.stream().map(article -> matches.getOrDefault(article.id(), Matches.NONE))
                .reduce(Matches.NONE, Matches::and);
        boolean followed = !found.all().isEmpty();
        if (untold.isEmpty() && (!own.isEmpty() || !followed)) {
            return Optional.empty();
        }
        if (!followed && !untold.getFirst().isWeighty()) {
            return Optional.empty();
        }
        var further = untold.stream().skip(1).filter(rated -> !rated.matches().all().isEmpty()).limit(MOST_FURTHER)
                .toList();
        return Optional.of(new Candidate(group, untold.stream().findFirst(), further, marked(group, found), found,
                interests.all()));
    }

    /** The annotations that name what the reader follows, in the order of the report. */
    private static List<String> marked(List<ReportArticle> group, Matches found) {
        return group.stream().flatMap(article -> article.entries().stream())
                .filter(entry -> found.all().keySet().stream()
                        .anyMatch(interest -> Interests.isLinked(entry, interest)))
                .map(ReportEntry::id).toList();
    }

    /** The statements by the articles that make them. */
    private Map<String, List<RatedStatement>> statements(Findings findings) {
        var byArticle = new LinkedHashMap<String, List<RatedStatement>>();
        for (var topic : findings.topics()) {
            for (var statement : topic.statements()) {
                var rated = rated(topic.name(), statement);
                rated.articles().forEach(article -> byArticle.computeIfAbsent(article.id(), id -> new ArrayList<>())
                        .add(rated));
            }
        }
        return byArticle;
    }

    private RatedStatement rated(String topic, Statement statement) {
        var articles = new LinkedHashMap<String, ReportArticle>(); // two records that hold texts are dear to compare
        statement.entries().stream().map(places::get).forEach(article -> articles.putIfAbsent(article.id(), article));
        var words = topic + "\n" + statement.speaker() + "\n" + statement.words();
        return new RatedStatement(statement, List.copyOf(articles.values()),
                interests.in(words, statement.entries().stream().map(entries::get).toList(),
                        articles.firstEntry().getValue().language()));
    }
}
