package org.scholion.report.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.scholion.core.report.content.Statistics.Count;
import org.scholion.report.chart.Mark.Hold;
import org.scholion.report.chart.Mark.Style;

/** Annotations by the time of publication, as columns. */
final class TimeChart {

    private static final int LEFT = 52;
    private static final int TOP = 22;
    private static final int BOTTOM = TOP + 168;
    private static final int RIGHT = Drawing.WIDTH - 8;
    private static final int LABELS = 8;
    /** More numbers over columns would touch each other. */
    private static final int MOST_NUMBERED = 16;
    private static final int WIDEST = 56;

    private final ChartLanguage language;
    private final TimeBins bins;
    private final RoundTicks ticks;
    private final Drawing drawing = new Drawing();

    private TimeChart(ChartLanguage language, TimeBins bins) {
        this.language = language;
        this.bins = bins;
        ticks = RoundTicks.upTo(bins.counts().get(bins.highest()));
    }

    /** Empty where no annotated article has a date. */
    static Optional<Chart> of(List<Count> days, ChartLanguage language) {
        var known = days.stream().filter(day -> isDay(day.label())).toList();
        return known.isEmpty() ? Optional.empty()
                : Optional.of(new TimeChart(language, TimeBins.of(known)).chart(known));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDay) { // an article says of its date what it likes
            return false;
        }
    }

    private Chart chart(List<Count> days) {
        paintTicks();
        for (int bin = 0; bin < bins.counts().size(); bin++) {
            paintColumn(bin);
        }
        drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, Ink.LINE);
        var title = language.words("chart-time-" + bins.unit().name().toLowerCase(Locale.ROOT));
        int highest = bins.highest();
        long all = days.stream().mapToLong(Count::count).sum();
        var summary = language.words("chart-time-said", language.number(all),
                language.number(bins.counts().get(highest)), name(highest),
                language.day(LocalDate.parse(days.getFirst().label())),
                language.day(LocalDate.parse(days.getLast().label())));
        return Chart.of("time", title, summary, drawing, BOTTOM + 28);
    }

    private void paintTicks() {
        for (long tick : ticks.all()) {
            double y = y(tick);
            if (tick > 0) {
                drawing.line(LEFT, y, RIGHT, y, Ink.GRID);
            }
            drawing.words(LEFT - 6, y + 4, language.number(tick), Style.SMALL, Hold.RIGHT, Ink.QUIET);
        }
    }

    private void paintColumn(int bin) {
        int count = bins.counts().get(bin);
        double place = (double) (RIGHT - LEFT) / bins.counts().size();
        double width = Math.min(WIDEST, place * 0.78);
        double middle = LEFT + place * (bin + 0.5);
        if (count > 0) {
            drawing.box(middle - width / 2, y(count), width, BOTTOM - y(count), Ink.COUNT,
                    name(bin) + ": " + language.number(count));
            if (bins.counts().size() <= MOST_NUMBERED) {
                drawing.words(middle, y(count) - 4, language.number(count), Style.SMALL, Hold.MIDDLE, Ink.TEXT);
            }
        }
        if (bins.isLabelled(bin, LABELS)) {
            drawing.line(middle, BOTTOM, middle, BOTTOM + 4, Ink.LINE);
            var label = shortName(bin);
            double half = TextWidth.of(label, Style.SMALL) / 2;
            double held = Math.max(LEFT + half - 10, Math.min(middle, Drawing.WIDTH - half - 1));
            drawing.words(held, BOTTOM + 18, label, Style.SMALL, Hold.MIDDLE, Ink.QUIET);
        }
    }

    private double y(long count) {
        return BOTTOM - (double) count / ticks.last() * (BOTTOM - TOP);
    }

    private String name(int bin) {
        var start = bins.start(bin);
        return switch (bins.unit()) {
            case DAYS -> language.day(start);
            case WEEKS -> language.words("chart-week-of", language.day(start));
            case MONTHS -> language.month(start);
            default -> bins.size() == 1 ? String.valueOf(start.getYear())
                    : start.getYear() + "–" + (start.getYear() + bins.size() - 1);
        };
    }

    private String shortName(int bin) {
        var start = bins.start(bin);
        return switch (bins.unit()) {
            case DAYS, WEEKS -> bin == 0 ? language.day(start) : language.shortDay(start);
            case MONTHS -> language.month(start);
            default -> String.valueOf(start.getYear());
        };
    }
}
