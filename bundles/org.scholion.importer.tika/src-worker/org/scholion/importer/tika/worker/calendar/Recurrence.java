package org.scholion.importer.tika.worker.calendar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often an entry of a calendar comes again (RFC 5545, RRULE), in words; what has none is said as it stands there. */
final class Recurrence {

    private static final Map<String, String> ONCE = Map.of("SECONDLY", "every second", "MINUTELY", "every minute",
            "HOURLY", "hourly", "DAILY", "daily", "WEEKLY", "weekly", "MONTHLY", "monthly", "YEARLY", "yearly");
    private static final Map<String, String> UNITS = Map.of("SECONDLY", "seconds", "MINUTELY", "minutes", "HOURLY",
            "hours", "DAILY", "days", "WEEKLY", "weeks", "MONTHLY", "months", "YEARLY", "years");
    private static final Map<String, String> DAYS = Map.of("MO", "Monday", "TU", "Tuesday", "WE", "Wednesday", "TH",
            "Thursday", "FR", "Friday", "SA", "Saturday", "SU", "Sunday");
    private static final String[] MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December" };
    private static final Map<String, String> PLACES = Map.of("1", "the first ", "2", "the second ", "3", "the third ",
            "4",
            "the fourth ", "5", "the fifth ", "-1", "the last ", "-2", "the last but one ");
    private static final Pattern DAY = Pattern.compile("\\+?(-?\\d{0,2})(MO|TU|WE|TH|FR|SA|SU)");

    private Recurrence() {
    }

    static String of(String rule) {
        var parts = parts(rule);
        var frequency = parts.remove("FREQ");
        if (frequency == null || !ONCE.containsKey(frequency)) {
            return rule.toLowerCase(Locale.ROOT).replace(";", ", ");
        }
        parts.remove("WKST");
        var interval = parts.getOrDefault("INTERVAL", "1");
        var words = new StringJoiner(", ");
        words.add(interval.equals("1") ? ONCE.get(frequency) : "every " + interval + " " + UNITS.get(frequency));
        parts.remove("INTERVAL");
        parts.forEach((name, value) -> words.add(words(name, value)));
        return words.toString();
    }

    private static Map<String, String> parts(String rule) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            }
        }
        return parts;
    }

    private static String words(String name, String value) {
        return switch (name) {
            case "COUNT" -> value.equals("1") ? "once" : value + " times";
            case "UNTIL" -> "until " + CalendarTimes.moment(value);
            case "BYDAY" -> "on " + list(value, Recurrence::day);
            case "BYMONTH" -> "in " + list(value, Recurrence::month);
            case "BYMONTHDAY" -> "on day " + list(value, day -> day.equals("-1") ? "last" : day);
            default -> name.toLowerCase(Locale.ROOT) + "=" + value.toLowerCase(Locale.ROOT);
        };
    }

    private static String list(String values, UnaryOperator<String> words) {
        return Arrays.stream(values.split(",")).map(String::strip).map(words).collect(Collectors.joining(", "));
    }

    private static String day(String value) {
        var day = DAY.matcher(value);
        if (!day.matches()) {
            return value.toLowerCase(Locale.ROOT);
        }
        var place = day.group(1);
        return (place.isEmpty() ? "" : PLACES.getOrDefault(place, "the " + place + ". ")) + DAYS.get(day.group(2));
    }

    private static String month(String value) {
        return value.matches("0?[1-9]|1[0-2]") ? MONTHS[Integer.parseInt(value) - 1] : value.toLowerCase(Locale.ROOT);
    }
}
