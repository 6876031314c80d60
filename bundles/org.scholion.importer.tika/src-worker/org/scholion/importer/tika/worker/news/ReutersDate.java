package org.scholion.importer.tika.worker.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates of the Reuters corpus, such as "26-FEB-1987 15:01:01.79", whatever stands behind them. */
final class ReutersDate {

    private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP",
            "OCT", "NOV", "DEC");
    private static final Pattern FORM = Pattern
            .compile(
                    "\\s*(\\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]{0,6}[- ](\\d{4})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.*");

    private ReutersDate() {
    }

    /** ISO 8601 without a zone, which none of them tells; or empty. */
    static String iso(String raw) {
        var form = FORM.matcher(raw);
        if (!form.matches()) {
            return "";
        }
        try {
            int month = MONTHS.indexOf(form.group(2).toUpperCase(Locale.ROOT)) + 1;
            var date = LocalDate.of(number(form.group(3)), month, number(form.group(1)));
            return form.group(4) == null ? date.toString()
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date.atTime(LocalTime.of(number(form.group(4)),
                            number(form.group(5)), number(form.group(6)))));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
