package org.scholion.importer.tika.worker.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.scholion.importer.tika.worker.calendar.ContentLines.Line;

/** Dates and times of calendars in words; what is none is said as it stands there. */
final class CalendarTimes {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm[ss]");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,6})W");
    private static final String TO = " \u2013 ";

    private CalendarTimes() {
    }

    /** As in 2026-03-03 08:15 UTC. */
    static String moment(Line line) {
        var value = line.raw();
        var moment = moment(value);
        boolean zoned = !moment.equals(value) && !isDay(value) && !isUtc(value);
        return moment.equals(value) ? line.text() : zoned ? moment + zone(line) : moment;
    }

    /** The same of a value alone, which has no time zone but perhaps UTC. */
    static String moment(String value) {
        try {
            return isDay(value) ? day(value).toString() : SHOWN.format(time(value)) + (isUtc(value) ? " UTC" : "");
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** ISO 8601 where the time zone leaves no doubt, else the day; empty for what is none. */
    static String iso(Line line) {
        try {
            var value = line.raw();
            return isDay(line) ? day(value).toString()
                    : isUtc(value) ? time(value) + "Z" : time(value).toLocalDate().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** From one to the other; the end of whole days is the day after the last. */
    static String period(Line begin, Line end) {
        try {
            if (isDay(begin) && isDay(end)) {
                return days(day(begin.raw()), day(end.raw()));
            }
            var from = time(begin.raw());
            var to = time(end.raw());
            return isSameZone(begin, end) ? shown(from, to, begin) : moment(begin) + TO + moment(end);
        } catch (DateTimeException e) {
            return moment(begin) + TO + moment(end);
        }
    }

    /** From a moment for as long as a line says, as in PT1H30M. */
    static String lasting(Line begin, Line duration) {
        try {
            var length = length(duration.raw().strip());
            if (isDay(begin)) {
                var from = day(begin.raw());
                return days(from, from.plusDays(length.toDays()));
            }
            var from = time(begin.raw());
            return shown(from, from.plus(length), begin);
        } catch (DateTimeException | ArithmeticException e) {
            return moment(begin) + " (" + duration.text() + ")";
        }
    }

    private static Duration length(String value) {
        var weeks = WEEKS.matcher(value);
        return weeks.matches() ? Duration.ofDays(7 * Long.parseLong(weeks.group(1))) : Duration.parse(value);
    }

    /** @param end the day after the last */
    private static String days(LocalDate begin, LocalDate end) {
        var last = end.minusDays(1);
        return last.isAfter(begin) ? begin + TO + last : begin.toString();
    }

    private static String shown(LocalDateTime from, LocalDateTime to, Line begin) {
        var end = from.toLocalDate().equals(to.toLocalDate()) ? TIME.format(to) : SHOWN.format(to);
        return SHOWN.format(from) + (from.equals(to) ? "" : TO + end) + zone(begin);
    }

    private static boolean isSameZone(Line begin, Line end) {
        return zone(begin).equals(zone(end));
    }

    private static boolean isDay(Line line) {
        return isDay(line.raw());
    }

    private static boolean isDay(String value) {
        return value.strip().length() == 8;
    }

    private static boolean isUtc(String value) {
        return value.strip().endsWith("Z");
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value.strip(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** @throws DateTimeParseException when it is no time */
    private static LocalDateTime time(String value) {
        return LocalDateTime.parse(value.strip().replaceFirst("Z$", ""), LOCAL);
    }

    private static String zone(Line line) {
        if (isUtc(line.raw())) {
            return " UTC";
        }
        var zone = line.parameter("TZID");
        return zone.isEmpty() ? "" : " (" + zone + ")";
    }
}
