package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.scholion.core.codebook.Codebooks;
import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.core.report.content.Statistics.TagCount;
import org.scholion.model.Codebook;

/** Counts what a report has. */
final class Counting {

    /** Larger tables of counts can be neither read nor printed. */
    private static final int MOST_ROWS = 15;
    private static final int MOST_COLUMNS = 12;

    private final List<ReportArticle> articles;
    private final Map<String, ReportArticle> places = new HashMap<>(); // by annotation

    Counting(List<ReportArticle> articles) {
        this.articles = articles;
        articles.forEach(article -> article.entries().forEach(entry -> places.put(entry.id(), article)));
    }

    Statistics count(Codebook codebook, List<Topic> topics, List<EntityProfile> entities) {
        var days = new TreeMap<String, Integer>();
        var sources = new HashMap<String, Integer>();
        var analysts = new HashMap<String, Integer>();
        var published = new TreeMap<String, Integer>();
        int annotations = 0;
        for (var article : articles) {
            int count = article.entries().size();
            annotations += count;
            Choice.day(article.published()).ifPresent(day -> {
                days.merge(day.toString(), count, Integer::sum);
                published.put(day.toString(), 1);
            });
            if (!article.source().isBlank()) {
                sources.merge(article.source(), count, Integer::sum);
            }
            article.entries().forEach(entry -> analysts.merge(entry.analyst(), 1, Integer::sum));
        }
        return new Statistics(articles.size(), sources.size(), annotations,
                published.isEmpty() ? "" : published.firstKey(), published.isEmpty() ? "" : published.lastKey(),
                days.entrySet().stream().filter(day -> day.getValue() > 0)
                        .map(day -> new Count(day.getKey(), day.getValue())).toList(),
                mostFirst(sources), tags(codebook), mostFirst(analysts), claimsBySource(topics), together(entities));
    }

    private static List<Count> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt((Count count) -> -count.count()).thenComparing(Count::label)).toList();
    }

    private List<TagCount> tags(Codebook codebook) {
        var left = new TreeMap<String, Map<String, Integer>>();
        articles.forEach(article -> article.entries().forEach(entry -> left
                .computeIfAbsent(entry.layer(), layer -> new TreeMap<>()).merge(entry.tagName(), 1, Integer::sum)));
        var counts = new ArrayList<TagCount>();
        for (var layer : codebook.getLayers()) {
            var used = left.getOrDefault(layer.getName(), Map.of());
            var label = Codebooks.label(layer);
            var color = layer.getColor() == null ? ReportCollector.GREY : layer.getColor();
            var tags = Codebooks.tags(layer);
            if (used.containsKey("") || tags.isEmpty()) {
                counts.add(new TagCount(layer.getName(), label, color, "", orEmpty(layer.getDescription()),
                        used.getOrDefault("", 0)));
            }
            for (var tag : tags) {
                counts.add(new TagCount(layer.getName(), label, color, tag.label(),
                        orEmpty(tag.tag().getDescription()), used.getOrDefault(tag.path(), 0)));
            }
        }
        return counts;
    }

    private Matrix claimsBySource(List<Topic> topics) {
        var rows = new LinkedHashMap<String, Map<String, Integer>>();
        var totals = new HashMap<String, Integer>();
        for (var topic : topics.stream().filter(topic -> !topic.name().isEmpty()).limit(MOST_ROWS).toList()) {
            var row = new HashMap<String, Integer>();
            for (var statement : topic.statements()) {
                for (var entry : statement.entries()) {
                    var source = places.get(entry).source();
                    if (!source.isBlank()) {
                        row.merge(source, 1, Integer::sum);
                        totals.merge(source, 1, Integer::sum);
                    }
                }
            }
            rows.put(topic.name(), row);
        }
        var columns = mostFirst(totals).stream().limit(MOST_COLUMNS).map(Count::label).toList();
        return new Matrix(List.copyOf(rows.keySet()), columns, rows.values().stream()
                .map(row -> columns.stream().map(column -> row.getOrDefault(column, 0)).toList()).toList());
    }

    private Matrix together(List<EntityProfile> entities) {
        // not by mentions: an interview mentions one person a hundred times, and nobody together with it
        var shown = entities.stream().filter(entity -> entity.articles() > 0)
                .sorted(Comparator.comparingInt(entity -> -entity.articles())).limit(MOST_ROWS).toList();
        var mentioned = shown.stream().map(this::articles).toList();
        var names = shown.stream().map(EntityProfile::name).toList();
        var cells = mentioned.stream().map(row -> mentioned.stream()
                .map(column -> (int) row.stream().filter(column::contains).count()).toList()).toList();
        return new Matrix(names, names, cells);
    }

    private Set<String> articles(EntityProfile entity) {
        var found = new LinkedHashSet<String>();
        entity.mentions().forEach(mention -> found.add(places.get(mention).id()));
        return found;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
