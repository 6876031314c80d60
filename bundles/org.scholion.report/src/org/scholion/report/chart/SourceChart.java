package org.scholion.report.chart;

import java.util.List;
import java.util.Optional;

import org.scholion.core.report.content.Statistics.Count;

/** Annotations by outlet, as bars; those with few are counted together. */
final class SourceChart {

    private static final int MOST = 15;

    private SourceChart() {
    }

    /** Empty where no article has a source. */
    static Optional<Chart> of(List<Count> sources, ChartLanguage language) {
        var used = sources.stream().filter(source -> source.count() > 0).toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        var shown = used.size() <= MOST + 1 ? used : used.subList(0, MOST);
        var rows = shown.stream().map(source -> new BarRows.Row(source.label(), source.count(), Ink.COUNT, false))
                .toList();
        var drawing = new Drawing();
        var bars = new BarRows(language, drawing, rows);
        rows.forEach(bars::paint);
        if (shown.size() < used.size()) {
            long left = used.stream().skip(shown.size()).mapToLong(Count::count).sum();
            bars.remark(language.words("chart-more-sources", language.number(used.size() - shown.size()),
                    language.number(left)));
        }
        long all = used.stream().mapToLong(Count::count).sum();
        var most = used.getFirst();
        var summary = language.words("chart-sources-said", language.number(all), language.number(used.size()),
                language.number(most.count()), most.label());
        return Optional.of(Chart.of("sources", language.words("chart-sources"), summary, drawing, bars.height()));
    }
}
