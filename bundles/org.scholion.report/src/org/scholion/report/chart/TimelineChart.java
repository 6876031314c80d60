package org.scholion.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Style;
import org.scholion.report.content.PartialDate;

/**
 * What happened when, on a line that runs down the page in proportion to time. Each event has a row of its own beside it,
 * so that no label touches another, and a line from there to its place; publications are short strokes on the other side.
 */
final class TimelineChart {

    private static final int MOST = 24;
    private static final int TOP = 30;
    private static final int ROW = 21;
    private static final int LEAST_HEIGHT = 120;
    private static final int AXIS = 112;
    private static final int ROWS = 156;
    private static final String PUBLICATION = "publication";
    private static final String EVENT = "event";

    private final ChartLanguage language;
    private final List<ReportLayer> layers;
    private final List<Dated> all;
    private final List<Dated> shown;
    private final Drawing drawing = new Drawing();
    private final double bottom;
    private final long first;
    private final long last;

    /** A moment with its date. */
    private record Dated(PartialDate date, Moment moment) {

        private long day() {
            return date.start().toEpochDay();
        }

        private boolean isPublication() {
            return moment.kind().equals(PUBLICATION);
        }
    }

    private TimelineChart(List<Dated> all, List<Dated> shown, List<ReportLayer> layers, ChartLanguage language) {
        this.all = all;
        this.shown = shown;
        this.layers = layers;
        this.language = language;
        bottom = TOP + Math.max(LEAST_HEIGHT, shown.size() * ROW);
        var painted = Stream.concat(shown.stream(), all.stream().filter(Dated::isPublication)).toList();
        first = painted.stream().mapToLong(Dated::day).min().orElseThrow();
        last = painted.stream().mapToLong(Dated::day).max().orElseThrow();
    }

    /** Empty where fewer than two moments have a date. */
    static Optional<Chart> of(List<Moment> moments, List<ReportLayer> layers, ChartLanguage language) {
        var all = new ArrayList<Dated>();
        for (var moment : moments) {
            PartialDate.of(moment.date()).ifPresent(date -> all.add(new Dated(date, moment)));
        }
        var distinct = distinct(all);
        return distinct.size() < 2 ? Optional.empty()
                : Optional.of(new TimelineChart(all, chosen(distinct), layers, language).chart(distinct.size()));
    }

    /** What is told apart: publications only where there is nothing else. */
    private static List<Dated> distinct(List<Dated> all) {
        boolean hasEvents = all.stream().filter(moment -> !moment.isPublication()).count() >= 2;
        var distinct = new LinkedHashMap<List<String>, Dated>();
        all.stream().filter(moment -> moment.isPublication() != hasEvents)
                .forEach(moment -> distinct.putIfAbsent(List.of(moment.moment().date(), moment.moment().kind(),
                        Label.line(moment.moment().words()).toLowerCase(Locale.ROOT)), moment));
        return List.copyOf(distinct.values());
    }

    /** Events before other times; where there are too many, one of each stretch. */
    private static List<Dated> chosen(List<Dated> distinct) {
        var events = distinct.stream().filter(moment -> moment.moment().kind().equals(EVENT)).toList();
        var chosen = new ArrayList<>(spread(events, MOST));
        chosen.addAll(spread(distinct.stream().filter(moment -> !moment.moment().kind().equals(EVENT)).toList(),
                MOST - chosen.size()));
        chosen.sort(Comparator.comparingLong(Dated::day));
        return chosen;
    }

    private static List<Dated> spread(List<Dated> moments, int most) {
        if (moments.size() <= most) {
            return moments;
        }
        var sorted = moments.stream().sorted(Comparator.comparingLong(Dated::day)).toList();
        var spread = new ArrayList<Dated>();
        for (int i = 0; i < most; i++) {
            spread.add(sorted.get((int) ((long) i * sorted.size() / most)));
        }
        return spread;
    }

    private Chart chart(int distinct) {
        paintAxis();
        paintLegend();
        for (int i = 0; i < shown.size(); i++) {
            paintRow(shown.get(i), TOP + ROW * i + ROW / 2.0 + Math.max(0, LEAST_HEIGHT - shown.size() * ROW) / 2.0);
        }
        double end = bottom + 8;
        if (shown.size() < distinct) {
            drawing.words(ROWS, end + 12, language.words("chart-timeline-shown", language.number(shown.size()),
                    language.number(distinct)), Style.SMALL, Hold.LEFT, Ink.QUIET);
            end += 20;
        }
        var summary = language.words("chart-timeline-said", language.number(distinct),
                language.date(shown.getFirst().date()), Label.line(shown.getFirst().moment().words()),
                language.date(shown.getLast().date()), Label.line(shown.getLast().moment().words()));
        return Chart.of("timeline", language.words("chart-timeline"), summary, drawing, end);
    }

    private void paintAxis() {
        drawing.line(AXIS, TOP, AXIS, bottom, Ink.LINE);
        for (var tick : TimelineTicks.between(first, last)) {
            double y = y(tick.day().toEpochDay());
            drawing.line(AXIS - 4, y, AXIS, y, Ink.LINE);
            drawing.words(AXIS - 26, y + 4, tick.label(language), Style.SMALL, Hold.RIGHT, Ink.QUIET);
        }
        var strokes = new TreeMap<Long, Integer>();
        all.stream().filter(Dated::isPublication)
                .forEach(moment -> strokes.merge(Math.round(y(moment.day())), 1, Integer::sum));
        strokes.forEach((y, count) -> drawing.box(AXIS - 1 - Math.min(20, 4 + 2 * Math.sqrt(count)), y - 0.5,
                Math.min(20, 4 + 2 * Math.sqrt(count)), 1.5, Ink.QUIET, ""));
    }

    private void paintLegend() {
        drawing.fitted(AXIS + 2, 14, language.words("chart-publications"), AXIS, Style.SMALL, Hold.RIGHT, Ink.QUIET);
        double x = ROWS;
        Map<String, ReportLayer> kinds = new HashMap<>();
        layers.forEach(layer -> kinds.put(layer.name(), layer));
        for (var kind : shown.stream().map(moment -> moment.moment().kind()).distinct().sorted().toList()) {
            if (kinds.containsKey(kind)) {
                var label = kinds.get(kind).label();
                drawing.dot(x + 4, 10, 4, ink(kind), "");
                drawing.fitted(x + 12, 14, label, 160, Style.SMALL, Hold.LEFT, Ink.QUIET);
                x += 34 + Math.min(160, TextWidth.of(Label.line(label), Style.SMALL));
            }
        }
    }

    private void paintRow(Dated moment, double y) {
        double place = y(moment.day());
        var ink = ink(moment.moment().kind());
        drawing.line(AXIS + 4, place, ROWS - 14, y, Ink.LINE);
        drawing.line(ROWS - 14, y, ROWS - 6, y, Ink.LINE);
        drawing.dot(AXIS, place, 4, ink, language.date(moment.date()));
        var date = language.date(moment.date());
        double width = shown.stream().mapToDouble(one -> TextWidth.of(language.date(one.date()), Style.STRONG)).max()
                .orElse(0);
        drawing.words(ROWS, y + 4, date, Style.STRONG, Hold.LEFT, Ink.TEXT);
        double left = ROWS + width + 10;
        drawing.fitted(left, y + 4, moment.moment().words(), Drawing.WIDTH - left, Style.PLAIN, Hold.LEFT, Ink.TEXT);
    }

    private Ink ink(String kind) {
        return layers.stream().filter(layer -> layer.name().equals(kind)).map(layer -> Ink.of(layer.color()))
                .findFirst().orElse(Ink.COUNT);
    }

    private double y(long day) {
        return first == last ? (TOP + bottom) / 2 : TOP + (double) (day - first) / (last - first) * (bottom - TOP);
    }
}
