package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Statement;

/**
 * What claims are about: the entities that an analyst's relation names; else those mentioned within the words of the claim;
 * else its speaker; else nothing in particular. Of several the one that the report mentions most.
 */
final class Topics {

    private static final String ABOUT = "about";
    private static final String MENTION = "mention";

    private final Map<String, Set<String>> candidates = new HashMap<>(); // by annotation
    private final Map<String, Integer> mentions = new HashMap<>();

    Topics(List<ReportArticle> articles) {
        articles.forEach(this::collect);
    }

    private void collect(ReportArticle article) {
        var names = new HashMap<String, String>();
        var placed = new ArrayList<ReportEntry>();
        for (var entry : article.entries()) {
            if (entry.layer().equals(MENTION) && !entry.passages().isEmpty()) {
                var name = entry.shown("entity").isBlank() ? entry.quote() : entry.shown("entity");
                names.put(entry.id(), name);
                mentions.merge(name, 1, Integer::sum);
                placed.add(entry);
            }
        }
        for (var entry : article.entries()) {
            if (entry.layer().equals("claim")) {
                var found = named(entry, names);
                candidates.put(entry.id(), found.isEmpty() ? within(entry, placed, names) : found);
            }
        }
    }

    private static Set<String> named(ReportEntry claim, Map<String, String> names) {
        var found = new LinkedHashSet<String>();
        for (var link : claim.relations()) {
            if (link.relation().equals(ABOUT) && names.containsKey(link.targetId())) {
                found.add(names.get(link.targetId()));
            }
        }
        return found;
    }

    /** @param placed mentions in order of their begin */
    private static Set<String> within(ReportEntry claim, List<ReportEntry> placed, Map<String, String> names) {
        var found = new LinkedHashSet<String>();
        for (var passage : claim.passages()) {
            for (int i = firstFrom(placed, passage.span().begin()); i < placed.size(); i++) {
                var span = placed.get(i).passages().getFirst().span();
                if (span.begin() >= passage.span().end()) {
                    break;
                }
                found.add(names.get(placed.get(i).id()));
            }
        }
        return found;
    }

    private static int firstFrom(List<ReportEntry> placed, int begin) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed.get(middle).passages().getFirst().span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The topic of a statement; empty when it is about nothing in particular. */
    String of(Statement statement) {
        var found = new LinkedHashSet<String>();
        statement.entries().forEach(entry -> found.addAll(candidates.getOrDefault(entry, Set.of())));
        return found.stream().max(Comparator.comparingInt(name -> mentions.getOrDefault(name, 0)))
                .orElse(statement.speaker());
    }

    /** Statements by their topics: those with most statements first, those about nothing in particular last. */
    List<Topic> of(List<Statement> statements) {
        var topics = new LinkedHashMap<String, List<Statement>>();
        statements
                .forEach(statement -> topics.computeIfAbsent(of(statement), name -> new ArrayList<>()).add(statement));
        return topics.entrySet().stream().map(topic -> new Topic(topic.getKey(), topic.getValue()))
                .sorted(Comparator.comparing((Topic topic) -> topic.name().isEmpty())
                        .thenComparing(topic -> -topic.statements().size()).thenComparing(Topic::name))
                .toList();
    }
}
