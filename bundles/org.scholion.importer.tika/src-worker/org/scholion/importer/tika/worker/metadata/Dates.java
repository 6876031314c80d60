package org.scholion.importer.tika.worker.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as pages, mails and files write them, in figures or in words of many languages, as ISO 8601. A date that says no
 * time zone is left without one, and one that could be two days is none.
 */
public final class Dates {

    /** A date in a text. */
    record Found(String iso, int begin, int end) {
    }

    private record Form(Pattern pattern, Function<MatchResult, LocalDate> day) {
    }

    /** Zero in some formats' own reckoning of time is a day in 1601, 1899 or 1904; nobody means the first. */
    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2200;
    private static final int LONGEST = 160;
    private static final int BESIDE = 48;

    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern COMPACT = Pattern
            .compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:\\.\\d+)?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern ISO_LIKE = Pattern
            .compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern ASCTIME = Pattern
            .compile(
                    "\\p{L}{3} (\\p{L}{3}) {1,2}(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2})( [A-Z]{1,5})?( [+-]\\d{4})? (\\d{4})");
    private static final String MONTH = "([\\p{L}\\p{M}]{2,15}(?: (?:الثاني|الأول))?)";
    private static final String YEAR = "((?:1[789]|2[01])\\d\\d)(?!\\d)";

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"), m -> day(m, 1, 2, 3)),
            new Form(Pattern.compile("(?<!\\d)" + YEAR + "\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})(?!\\d)"),
                    m -> day(m, 1, 2, 3)),
            new Form(Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号]"),
                    m -> day(m, 1, 2, 3)),
            new Form(
                    Pattern.compile("(?<![\\d.])(\\d{1,2})(?:\\.|er|st|nd|rd|th|º|ª|°)?[\\s\\-/]{0,2}(?:de |of |d[’'])?"
                            + MONTH + "(?:/[\\p{L}\\p{M}]+)?\\.?,?[\\s\\-/]{1,2}(?:de |del |г\\.? )?" + YEAR),
                    m -> day(m.group(3), m.group(2), m.group(1))),
            new Form(Pattern.compile("(?<![\\p{L}])" + MONTH + "\\.?,?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR),
                    m -> day(m.group(3), m.group(1), m.group(2))),
            new Form(Pattern.compile("(?<!\\d)" + YEAR + "\\.?,?[\\s-]" + MONTH + "\\.?[\\s-](\\d{1,2})(?!\\d)"),
                    m -> day(m.group(1), m.group(2), m.group(3))),
            new Form(Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR), m -> day(m, 3, 2, 1)),
            new Form(Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.])"),
                    m -> day(2000 + number(m, 3), number(m, 2), number(m, 1))));
    private static final Pattern FIGURES = Pattern
            .compile("(?<![\\d/.-])(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\2\\s?" + YEAR);

    private Dates() {
    }

    /** The date or instant that a value is, or an empty string if it is none that can be relied on. */
    public static String iso(String raw) {
        return iso(raw, "");
    }

    /** @param language of the document, BCP 47 or empty: it decides whether 4/3/2026 is in March or April */
    static String iso(String raw, String language) {
        var text = raw == null ? "" : plain(raw).strip();
        if (text.length() < 6 || text.length() > LONGEST) {
            return "";
        }
        for (Function<String, String> form : List.<Function<String, String>>of(Dates::instant, Dates::compact,
                Dates::asctime)) {
            var iso = form.apply(text);
            if (!iso.isEmpty()) {
                return iso;
            }
        }
        return find(text, language).map(Found::iso).orElse("");
    }

    /** The first date in a line of text. */
    static Optional<Found> find(String raw, String language) {
        var text = plain(raw);
        if (!hasFigures(text)) {
            return Optional.empty();
        }
        Found first = null;
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                var day = form.day().apply(matcher.toMatchResult());
                if (day != null && (first == null || matcher.start() < first.begin())) {
                    first = found(text, day, matcher.start(), matcher.end());
                }
                if (day != null) {
                    break;
                }
            }
        }
        return first == null ? figures(text, language) : Optional.of(first);
    }

    private static boolean hasFigures(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Figures alone: the day is first, except in American English; without a language they must leave no doubt. */
    private static Optional<Found> figures(String text, String language) {
        var matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            int first = number(matcher, 1);
            int second = number(matcher, 3);
            boolean american = language.equalsIgnoreCase("en-US");
            boolean clear = first > 12 || second > 12 || first == second;
            if (clear || american || !language.isEmpty() && !language.equalsIgnoreCase("en")) {
                boolean monthFirst = clear ? second > 12 : american;
                var day = day(number(matcher, 4), monthFirst ? first : second, monthFirst ? second : first);
                if (day != null) {
                    return Optional.of(found(text, day, matcher.start(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Found found(String text, LocalDate day, int begin, int end) {
        var time = TimeOfDay.beside(text.substring(Math.max(0, begin - BESIDE), begin), after(text, end));
        return new Found(time == null ? DateTimeFormatter.ISO_LOCAL_DATE.format(day) : time.on(day), begin, end);
    }

    private static String after(String text, int end) {
        var after = text.substring(end, Math.min(text.length(), end + BESIDE));
        return after.startsWith("T") ? " " + after.substring(1) : after;
    }

    private static String instant(String text) {
        try {
            if (EPOCH.matcher(text).matches()) {
                long number = Long.parseLong(text);
                return checked(Instant.ofEpochMilli(text.length() == 10 ? number * 1000 : number)
                        .atOffset(ZoneOffset.UTC));
            }
            var iso = ISO_LIKE.matcher(text);
            if (iso.matches()) {
                var zone = iso.group(3).length() == 5 ? iso.group(3).substring(0, 3) + ":" + iso.group(3).substring(3)
                        : iso.group(3);
                return checked(OffsetDateTime.parse(iso.group(1) + "T" + iso.group(2) + zone));
            }
        } catch (DateTimeParseException e) {
            return ""; // figures in the form of an instant that is on no calendar
        }
        return "";
    }

    private static String checked(OffsetDateTime instant) {
        return instant.getYear() < EARLIEST_YEAR || instant.getYear() > LATEST_YEAR ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }

    private static String compact(String text) {
        var match = COMPACT.matcher(text);
        if (!match.matches()) {
            return "";
        }
        var day = day(match.toMatchResult(), 1, 2, 3);
        if (day == null || match.group(4) == null) {
            return day == null ? "" : day.toString();
        }
        var time = TimeOfDay.beside("", " " + match.group(4) + ":" + match.group(5)
                + (match.group(6) == null ? "" : ":" + match.group(6))
                + (match.group(7) == null ? "" : " " + match.group(7)));
        return time == null ? day.toString() : time.on(day);
    }

    private static String asctime(String text) {
        var match = ASCTIME.matcher(text);
        if (!match.matches()) {
            return "";
        }
        var day = day(match.group(6), match.group(1), match.group(2));
        var zone = match.group(5) != null ? match.group(5) : match.group(4) != null ? match.group(4) : "";
        var time = TimeOfDay.beside("", " " + match.group(3) + zone);
        return day == null ? "" : time == null ? day.toString() : time.on(day);
    }

    private static LocalDate day(MatchResult match, int year, int month, int day) {
        return day(number(match, year), number(match, month), number(match, day));
    }

    private static LocalDate day(String year, String month, String day) {
        return day(Integer.parseInt(year), Months.number(month), Integer.parseInt(day));
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return year < EARLIEST_YEAR || year > LATEST_YEAR ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // not on the calendar
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** With plain blanks and digits; of the same length, so that offsets hold in it. */
    private static String plain(String raw) {
        var plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else {
                plain.append(c == '：' ? ':' : c);
            }
        }
        return plain.toString();
    }
}
