package org.scholion.importer.tika.worker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Dates as pages, mails and files write them, as ISO 8601. A date that says no time zone is left without one. */
final class Dates {

    /** Zero in some formats' own reckoning of time is a day in 1601, 1899 or 1904; nobody means the first. */
    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2200;

    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("yyyy-MM-dd['T'][ ]HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][ ][XXXXX][XXX][XX][X][ z]"),
            DateTimeFormatter.ISO_DATE,
            format("[EEEE, ][EEE, ][EEE ]d MMM yyyy[ ]HH:mm[:ss][ ][XX][XXX][z][ '('z')']"),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            format("EEE MMM d HH:mm:ss[ z][ XX] yyyy"),
            format("MMMM d, yyyy[,][ 'at'][ h:mm a][ h:mma][ z]"),
            format("MMM d, yyyy[,][ 'at'][ h:mm a][ h:mma][ z]"),
            format("d MMMM yyyy[,][ HH:mm][ z]"),
            format("d MMM yyyy[,][ HH:mm][ z]"),
            format("yyyy/MM/dd[ HH:mm[:ss]]"),
            format("yyyyMMdd['T'HHmmss][X]"),
            format("d.M.yyyy[ HH:mm]"));

    private Dates() {
    }

    /** The date or instant, or an empty string if it is none that can be relied on. */
    static String iso(String raw) {
        var text = raw == null ? "" : raw.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\b([ap])\\.m\\.", "$1m");
        if (text.length() < 8 || text.length() > 60) {
            return "";
        }
        for (var format : FORMATS) {
            try {
                var parsed = format.parseBest(text, OffsetDateTime::from, ZonedDateTime::from, LocalDateTime::from,
                        LocalDate::from);
                return iso(parsed);
            } catch (DateTimeException e) {
                continue; // not of this form
            }
        }
        return "";
    }

    private static String iso(TemporalAccessor parsed) {
        int year = LocalDate.from(parsed).getYear();
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return "";
        }
        return switch (parsed) {
            case OffsetDateTime offset -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(offset);
            case ZonedDateTime zoned -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned);
            case LocalDateTime local -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
            default -> DateTimeFormatter.ISO_LOCAL_DATE.format(parsed);
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
