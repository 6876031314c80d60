package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.scholion.core.report.content.Findings.Contradiction;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.Statement;

/** What is claimed, each claim once with all its places, its best grade and the number of sources that stand for it. */
final class Statements {

    private static final String CLAIM = "claim";
    private static final String CONTRADICTS = "contradicts";

    /** Nobody can judge comes after everything that somebody has judged: it is no middle value. */
    private static final Comparator<Placed> BEST_GRADE_FIRST = Comparator
            .comparing((Placed claim) -> claim.entry().grade().credibility())
            .thenComparing(claim -> claim.entry().grade().reliability());

    private final List<ReportArticle> articles;
    private final Map<String, Integer> stories;
    private final Set<String> disputed = new HashSet<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    /** @param stories number of the story of each article that is in one */
    Statements(List<ReportArticle> articles, Map<String, Integer> stories) {
        this.articles = articles;
        this.stories = stories;
        collectContradictions();
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** In the order of the articles. */
    List<Statement> all() {
        return new SameClaims(Placed.of(articles, CLAIM)).groups().stream().map(this::statement).toList();
    }

    private void collectContradictions() {
        var known = new HashSet<String>();
        articles.forEach(article -> article.entries().forEach(entry -> known.add(entry.id())));
        for (var article : articles) {
            for (var entry : article.entries()) {
                for (var link : entry.relations()) {
                    if (link.relation().equals(CONTRADICTS) && known.contains(link.targetId())) {
                        contradictions.add(new Contradiction(entry.id(), link.targetId(), entry.analyst()));
                        disputed.add(entry.id());
                        disputed.add(link.targetId());
                    }
                }
            }
        }
    }

    private Statement statement(List<Placed> places) {
        var ordered = places.stream().sorted(BEST_GRADE_FIRST).toList();
        var best = ordered.getFirst();
        return new Statement(ordered.stream().map(claim -> claim.entry().id()).toList(), best.entry().quote(),
                best.speaker(), best.entry().shown("hedge"), best.entry().tag(), best.entry().grade(),
                independent(places), places.stream().anyMatch(claim -> disputed.contains(claim.entry().id())));
    }

    /** Places that share the speaker, the outlet or the story rest on one word. */
    private int independent(List<Placed> places) {
        var sets = new DisjointSets(places.size());
        var firsts = new HashMap<String, Integer>();
        for (int i = 0; i < places.size(); i++) {
            for (var key : keys(places.get(i))) {
                var first = firsts.putIfAbsent(key, i);
                sets.join(i, first == null ? i : first);
            }
        }
        var roots = new HashSet<Integer>();
        for (int i = 0; i < places.size(); i++) {
            roots.add(sets.of(i));
        }
        return roots.size();
    }

    private List<String> keys(Placed place) {
        var keys = new ArrayList<String>();
        if (!place.speaker().isBlank()) {
            keys.add("speaker " + place.speaker().toLowerCase(Locale.ROOT));
        }
        keys.add(place.outlet().isEmpty() ? "article " + place.article().id() : "outlet " + place.outlet());
        keys.add("article " + place.article().id());
        if (stories.containsKey(place.article().id())) {
            keys.add("story " + stories.get(place.article().id()));
        }
        return keys;
    }
}
