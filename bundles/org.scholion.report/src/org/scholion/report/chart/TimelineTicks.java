package org.scholion.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Few round dates between two days. */
final class TimelineTicks {

    private static final int MOST = 8;

    private TimelineTicks() {
    }

    /** A round date: the first day of a year or month, or any day. */
    record Tick(LocalDate day, ChronoUnit unit) {

        String label(ChartLanguage language) {
            return switch (unit) {
                case DAYS -> language.day(day);
                case MONTHS -> language.month(day);
                default -> String.valueOf(day.getYear());
            };
        }
    }

    /** @param first day of the epoch, like the last */
    static List<Tick> between(long first, long last) {
        var from = LocalDate.ofEpochDay(first);
        var to = LocalDate.ofEpochDay(last);
        var ticks = new ArrayList<Tick>();
        for (int step : new int[] { 1, 2, 7, 14 }) {
            if ((last - first) / step < MOST) {
                for (var day = from; !day.isAfter(to); day = day.plusDays(step)) {
                    ticks.add(new Tick(day, ChronoUnit.DAYS));
                }
                return ticks;
            }
        }
        for (int step : new int[] { 1, 2, 3, 6 }) {
            if (ChronoUnit.MONTHS.between(from, to) / step < MOST) {
                return round(from, to, step, ChronoUnit.MONTHS);
            }
        }
        int step = 1;
        for (int digit : new int[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 }) {
            step = digit;
            if (ChronoUnit.YEARS.between(from, to) / step < MOST) {
                break;
            }
        }
        return round(from, to, step, ChronoUnit.YEARS);
    }

    private static List<Tick> round(LocalDate from, LocalDate to, int step, ChronoUnit unit) {
        var ticks = new ArrayList<Tick>();
        var start = unit == ChronoUnit.YEARS
                ? LocalDate.of(Math.floorDiv(from.getYear(), step) * step, 1, 1)
                : from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / step * step + 1);
        for (var day = start; !day.isAfter(to); day = day.plus(step, unit)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(day, unit));
            }
        }
        return ticks;
    }
}
