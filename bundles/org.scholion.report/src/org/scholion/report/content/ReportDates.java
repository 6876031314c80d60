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
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates in words, the same on every machine: English names, the time zone of the date itself.
 * What is no ISO 8601 date is shown as it is.
 */
public final class ReportDates {

    private static final DateTimeFormatter STORED = new DateTimeFormatterBuilder().appendPattern("uuuu-MM")
            .optionalStart().appendPattern("-dd").optionalStart().appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("[XXX]").toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = english("d MMMM uuuu");
    private static final DateTimeFormatter MINUTE = english("d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter ZONED_MINUTE = english("d MMMM uuuu, HH:mm 'UTC'xxx");
    private static final DateTimeFormatter MONTH = english("MMMM uuuu");

    /** The date in words, for instance {@code 4 March 2026, 09:30 UTC}. */
    public String words(String iso) {
        return parsed(iso).map(ReportDates::words).orElse(iso);
    }

    /** A moment in words, for instance {@code 4 March 2026, 09:30 UTC}. */
    public String inUtc(Instant instant) {
        return words((TemporalAccessor) instant.atOffset(ZoneOffset.UTC));
    }

    /** The date for a machine, or empty when the text is no date. */
    public String machine(String iso) {
        return parsed(iso).map(Object::toString).orElse("");
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
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

    private static String words(TemporalAccessor date) {
        return switch (date) {
            case OffsetDateTime zoned -> ZONED_MINUTE.format(zoned).replace("+00:00", "");
            case LocalDateTime local -> MINUTE.format(local);
            case LocalDate day -> DAY.format(day);
            default -> MONTH.format(date);
        };
    }
}
