package org.scholion.importer.tika.worker;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import org.scholion.importer.tika.worker.ContentLines.Line;

/** Dates and times of calendars in words; what is none is said as it stands there. */
final class CalendarTimes {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private CalendarTimes() {
    }

    /** As in 2026-03-03 08:15 UTC. */
    static String moment(Line line) {
        try {
            return isDay(line) ? day(line).toString() : SHOWN.format(time(line)) + zone(line);
        } catch (DateTimeException e) {
            return line.text();
        }
    }

    /** ISO 8601 where the time zone leaves no doubt, else the day; empty for what is none. */
    static String iso(Line line) {
        try {
            return isDay(line) ? day(line).toString()
                    : line.raw().endsWith("Z") ? time(line) + "Z" : time(line).toLocalDate().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** From one to the other; the end of whole days is the day after the last. */
    static String period(Line begin, Line end) {
        try {
            if (isDay(begin) && isDay(end)) {
                var last = day(end).minusDays(1);
                return last.isAfter(day(begin)) ? day(begin) + " \u2013 " + last : day(begin).toString();
            }
            var from = time(begin);
            var to = time(end);
            return !zone(begin).equals(zone(end)) ? moment(begin) + " \u2013 " + moment(end) : shown(from, to, begin);
        } catch (DateTimeException e) {
            return moment(begin) + " \u2013 " + moment(end);
        }
    }

    /** From a moment for as long as a line says, as in PT1H30M. */
    static String lasting(Line begin, Line duration) {
        try {
            var from = time(begin);
            return shown(from, from.plus(Duration.parse(duration.raw().strip())), begin);
        } catch (DateTimeException | ArithmeticException e) {
            return moment(begin) + " (" + duration.text() + ")";
        }
    }

    private static String shown(LocalDateTime from, LocalDateTime to, Line begin) {
        var end = from.toLocalDate().equals(to.toLocalDate()) ? TIME.format(to) : SHOWN.format(to);
        return SHOWN.format(from) + " \u2013 " + end + zone(begin);
    }

    private static boolean isDay(Line line) {
        return line.raw().strip().length() == 8;
    }

    private static LocalDate day(Line line) {
        return LocalDate.parse(line.raw().strip(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** @throws DateTimeParseException when it is no time */
    private static LocalDateTime time(Line line) {
        return LocalDateTime.parse(line.raw().strip().replaceFirst("Z$", ""), LOCAL);
    }

    private static String zone(Line line) {
        if (line.raw().strip().endsWith("Z")) {
            return " UTC";
        }
        var zone = line.parameter("TZID");
        return zone.isEmpty() ? "" : " (" + zone + ")";
    }
}
