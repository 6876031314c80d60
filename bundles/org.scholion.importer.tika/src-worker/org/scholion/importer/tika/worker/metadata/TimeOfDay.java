package org.scholion.importer.tika.worker.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The time that stands beside a date, with its zone where it says one. */
record TimeOfDay(LocalTime time, String zone) {

    private static final String ZONE = "(Z\\b|(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,5}\\b|МСК|Mitteleuropäische)";
    private static final String CLOCK = "(\\d{1,2})\\s?(?:[:.h]|Uhr|時|时|点|시)\\s?(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?![\\d.])";
    private static final String HALF = "(?:\\s?([apAP])\\.?\\s?[mM]\\b\\.?)";
    private static final String ENDED = "(?:\\s?(?:Uhr|uur|Hrs?|hrs?|h|分))?\\s*\\(?" + ZONE + "?";
    private static final String GAP = "(?:[\\s,;|·•–—\\-/(）)]|\\bг\\.|\\b(?:at|um|à|a las|alle ore|alle|ore|às|om|kl|klo|o godz|o|v|в"
            + "|um|ob|στις)\\b\\.?|\\([^)]{1,12}\\)|（[^）]{1,6}）|[月火水木金土日]曜日?|星期.|[上下]午)*";
    private static final Pattern AFTER = Pattern
            .compile("^" + GAP + "(?:" + CLOCK + HALF + "?|(\\d{1,2})" + HALF + ")" + ENDED,
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEFORE = Pattern
            .compile("(?<![\\d.:])(?:" + CLOCK + HALF + "?|(\\d{1,2})" + HALF + ")" + ENDED
                    + "[\\s,|·•–—)\\-]*(?:on|am|le|el|del|il|op|den|w dniu)?\\s*(?:\\p{L}+,?\\s)?$");

    /** Offsets in hours, or regions where the letters stand for summer and winter time; letters that mean several are not here. */
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("Z", "Z"), Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"), Map.entry("WET", "Z"), Map.entry("BST", "+01:00"), Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"), Map.entry("EEST", "+03:00"), Map.entry("MSK", "+03:00"),
            Map.entry("МСК", "+03:00"), Map.entry("JST", "+09:00"), Map.entry("KST", "+09:00"),
            Map.entry("HKT", "+08:00"), Map.entry("SGT", "+08:00"), Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"), Map.entry("NZST", "+12:00"), Map.entry("NZDT", "+13:00"),
            Map.entry("SAST", "+02:00"), Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"), Map.entry("ET", "America/New_York"),
            Map.entry("CT", "America/Chicago"), Map.entry("MT", "America/Denver"),
            Map.entry("PT", "America/Los_Angeles"));

    /** The time that follows a date or precedes it, or {@code null}. */
    static TimeOfDay beside(String before, String after) {
        var behind = AFTER.matcher(after);
        if (behind.find()) {
            return of(behind.toMatchResult());
        }
        var ahead = BEFORE.matcher(before);
        return ahead.find() ? of(ahead.toMatchResult()) : null;
    }

    private static TimeOfDay of(MatchResult match) {
        boolean full = match.group(1) != null;
        int hour = Integer.parseInt(match.group(full ? 1 : 5));
        var half = match.group(full ? 4 : 6);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            var time = LocalTime.of(hour, full ? Integer.parseInt(match.group(2)) : 0,
                    match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
            return new TimeOfDay(time, match.group(7) == null ? "" : match.group(7).strip());
        } catch (DateTimeException e) {
            return null; // two numbers that are no time
        }
    }

    /** ISO 8601. */
    String on(LocalDate day) {
        var local = LocalDateTime.of(day, time);
        var zoneId = zoneId();
        return zoneId == null ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(zoneId));
    }

    private ZoneId zoneId() {
        try {
            var known = ZONES.get(zone.toUpperCase(Locale.ROOT));
            if (known != null) {
                return ZoneId.of(known);
            }
            var offset = zone.replaceFirst("^(?:UTC|GMT)\\s?", "");
            return offset.startsWith("+") || offset.startsWith("-") ? ZoneId.of(offset) : null;
        } catch (DateTimeException e) {
            return null; // no offset that exists
        }
    }
}
