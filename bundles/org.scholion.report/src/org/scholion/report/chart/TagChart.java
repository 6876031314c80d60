package org.scholion.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.report.content.Statistics.TagCount;
import org.scholion.report.chart.BarRows.Row;

/** Annotations by layer and tag, as bars in the colours of the layers. */
final class TagChart {

    private static final int MOST = 32;

    private TagChart() {
    }

    /** Empty where nothing is annotated. */
    static Optional<Chart> of(List<TagCount> tags, ChartLanguage language) {
        var used = tags.stream().filter(tag -> tag.count() > 0).toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        var shown = mostUsed(used);
        var groups = groups(used, shown, language);
        var drawing = new Drawing();
        var bars = new BarRows(language, drawing, groups.stream().flatMap(List::stream).toList());
        for (var group : groups) {
            if (group != groups.getFirst()) {
                bars.space();
            }
            group.forEach(bars::paint);
        }
        if (shown.size() < used.size()) {
            bars.remark(language.words("chart-more-tags", language.number(used.size() - shown.size())));
        }
        var most = used.stream().max(Comparator.comparingInt(TagCount::count)).orElseThrow();
        var summary = language.words("chart-tags-said",
                language.number(used.stream().mapToLong(TagCount::count).sum()), language.number(used.size()),
                language.number(most.count()), most.layerLabel() + (most.tag().isEmpty() ? "" : ", " + most.tag()));
        return Optional.of(Chart.of("tags", language.words("chart-tags"), summary, drawing, bars.height()));
    }

    private static Set<TagCount> mostUsed(List<TagCount> used) {
        return new LinkedHashSet<>(
                used.stream().sorted(Comparator.comparingInt(tag -> -tag.count())).limit(MOST).toList());
    }

    /** A layer has a heading where it has several tags, else it is one bar. */
    private static List<List<Row>> groups(List<TagCount> used, Set<TagCount> shown, ChartLanguage language) {
        var layers = new LinkedHashMap<String, List<TagCount>>();
        used.forEach(tag -> layers.computeIfAbsent(tag.layer(), layer -> new ArrayList<>()).add(tag));
        var groups = new ArrayList<List<Row>>();
        for (var layer : layers.values()) {
            var first = layer.getFirst();
            var ink = Ink.of(first.color());
            var rows = new ArrayList<Row>();
            rows.add(new Row(first.layerLabel(), layer.stream().mapToLong(TagCount::count).sum(), ink,
                    layer.size() > 1 || !first.tag().isEmpty()));
            if (rows.getFirst().isHeading()) {
                layer.stream().filter(shown::contains)
                        .map(tag -> new Row(tag.tag().isEmpty() ? language.words("chart-no-tag") : tag.tag(),
                                tag.count(), ink, false))
                        .forEach(rows::add);
            }
            groups.add(rows);
        }
        return groups;
    }
}
