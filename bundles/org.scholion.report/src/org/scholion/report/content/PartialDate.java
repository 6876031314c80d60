package org.scholion.report.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date to the precision that is known.
 *
 * @param year from 1 to 9999
 * @param month from 1, or 0 where it is not known
 * @param day from 1, or 0 where it is not known
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");

    /** The date of an ISO 8601 text with or without a time; empty when it is none. */
    public static Optional<PartialDate> of(String iso) {
        var form = ISO.matcher(iso);
        if (!form.matches()) {
            return Optional.empty();
        }
        var date = new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
        return date.exists(form.group(2), form.group(3)) ? Optional.of(date) : Optional.empty();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private boolean exists(String months, String days) {
        try {
            start();
            return year > 0 && (months == null || month > 0) && (days == null || day > 0);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Its first day. */
    public LocalDate start() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }
}
