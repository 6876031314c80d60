package org.scholion.report.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates in words, the same on every machine: names in the language of the headings, the time zone of the date itself.
 * What is no ISO 8601 date is shown as it is.
 */
public final class ReportDates {

    private static final DateTimeFormatter STORED = new DateTimeFormatterBuilder().appendPattern("uuuu-MM")
            .optionalStart().appendPattern("-dd").optionalStart().appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("[XXX]").toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ZONED_TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'xxx", Locale.ROOT);

    /** Articles share their days; what more a report has is worked out each time. */
    private static final int MOST_KNOWN = 20_000;

    private final ReportWords words;
    private final List<String> months;
    private final Map<String, Told> known = new ConcurrentHashMap<>();

    /** A date for readers and for machines. */
    private record Told(String words, String machine) {
    }

    /** In English. */
    public ReportDates() {
        this(new ReportWords("en"));
    }

    /** In the language of these words; that of the machine and its Java does not matter. */
    public ReportDates(ReportWords words) {
        this.words = words;
        months = List.of(words.of("months").split(" "));
    }

    /** The date in words, for instance {@code 4 March 2026, 09:30 UTC}. */
    public String words(String iso) {
        return told(iso).words();
    }

    /** A moment in words, for instance {@code 4 March 2026, 09:30 UTC}. */
    public String inUtc(Instant instant) {
        return words((TemporalAccessor) instant.atOffset(ZoneOffset.UTC));
    }

    /** The date for a machine, or empty when the text is no date. */
    public String machine(String iso) {
        return told(iso).machine();
    }

    private Told told(String iso) {
        var told = known.get(iso);
        if (told == null) {
            told = parsed(iso).map(date -> new Told(words(date), date.toString())).orElse(new Told(iso, ""));
            if (known.size() < MOST_KNOWN) {
                known.put(iso, told);
            }
        }
        return told;
    }

    /** An offset date-time, local date-time, day or month; empty when the text is no date. */
    public Optional<TemporalAccessor> parsed(String iso) {
        try {
            return Optional.of(STORED.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from,
                    YearMonth::from));
        } catch (DateTimeException notADate) { // the field is what the document said, which may be anything
            return Optional.empty();
        }
    }

    private String words(TemporalAccessor date) {
        return switch (date) {
            case OffsetDateTime zoned -> words.of("date-time", day(zoned),
                    ZONED_TIME.format(zoned).replace("+00:00", ""));
            case LocalDateTime local -> words.of("date-time", day(local), TIME.format(local));
            case LocalDate day -> day(day);
            default -> words.of("date-month", month(date), year(date));
        };
    }

    private String day(TemporalAccessor date) {
        int day = date.get(ChronoField.DAY_OF_MONTH);
        return words.of("date-day", day == 1 ? words.of("first-day") : Integer.toString(day), month(date), year(date));
    }

    private String month(TemporalAccessor date) {
        return months.get(date.get(ChronoField.MONTH_OF_YEAR) - 1);
    }

    private static String year(TemporalAccessor date) {
        int year = date.get(ChronoField.YEAR);
        return String.format(Locale.ROOT, "%04d", year);
    }
}
