package org.scholion.report.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.Statistics.Count;

/**
 * Counts of days, put together so that a chart has few enough columns: by day, week, month or a round number of years.
 *
 * @param unit of the bins
 * @param size of a bin in units
 * @param first day of the first bin
 */
record TimeBins(ChronoUnit unit, int size, LocalDate first, List<Integer> counts) {

    private static final int MOST_DAYS = 62;
    private static final int MOST_WEEKS = 53;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_YEARS = 50;

    TimeBins {
        counts = List.copyOf(counts);
    }

    /** @param days ISO 8601, in order, at least one */
    static TimeBins of(List<Count> days) {
        var from = LocalDate.parse(days.getFirst().label());
        var to = LocalDate.parse(days.getLast().label());
        if (ChronoUnit.DAYS.between(from, to) < MOST_DAYS) {
            return filled(ChronoUnit.DAYS, 1, from, days);
        }
        if (ChronoUnit.WEEKS.between(from, to) < MOST_WEEKS) {
            return filled(ChronoUnit.WEEKS, 1, from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), days);
        }
        if (ChronoUnit.MONTHS.between(from, to) < MOST_MONTHS) {
            return filled(ChronoUnit.MONTHS, 1, from.withDayOfMonth(1), days);
        }
        int size = roundYears(to.getYear() - from.getYear() + 1);
        return filled(ChronoUnit.YEARS, size, LocalDate.of(Math.floorDiv(from.getYear(), size) * size, 1, 1), days);
    }

    private static int roundYears(int years) {
        int size = 1;
        for (int digit : new int[] { 1, 2, 5, 10, 20, 50, 100, 200, 500 }) {
            size = digit;
            if (years / digit < MOST_YEARS) {
                break;
            }
        }
        return size;
    }

    private static TimeBins filled(ChronoUnit unit, int size, LocalDate first, List<Count> days) {
        var counts = new ArrayList<Integer>();
        for (var day : days) {
            int bin = (int) (unit.between(first, LocalDate.parse(day.label())) / size);
            while (counts.size() <= bin) {
                counts.add(0);
            }
            counts.set(bin, counts.get(bin) + day.count());
        }
        return new TimeBins(unit, size, first, counts);
    }

    /** The first day of a bin. */
    LocalDate start(int bin) {
        return first.plus((long) bin * size, unit);
    }

    /** The number of the bin with the highest count, the first of them. */
    int highest() {
        int highest = 0;
        for (int bin = 1; bin < counts.size(); bin++) {
            highest = counts.get(bin) > counts.get(highest) ? bin : highest;
        }
        return highest;
    }

    /** Whether a bin has a label when there is room for a number of them. */
    boolean isLabelled(int bin, int labels) {
        int step = 1;
        for (int round : steps()) {
            step = round;
            if ((counts.size() + round - 1) / round <= labels) {
                break;
            }
        }
        return switch (unit) {
            case MONTHS -> (start(bin).getMonthValue() - 1 + 12 * start(bin).getYear()) % step == 0;
            case YEARS -> start(bin).getYear() / size % step == 0;
            default -> bin % step == 0;
        };
    }

    private int[] steps() {
        return switch (unit) {
            case DAYS -> new int[] { 1, 2, 7, 14, 28 };
            case WEEKS -> new int[] { 1, 2, 4, 8, 13, 26 };
            case MONTHS -> new int[] { 1, 2, 3, 6, 12, 24 };
            default -> new int[] { 1, 2, 5, 10, 20, 50 };
        };
    }
}
