package org.scholion.report.docx.parts;

import java.util.regex.Pattern;

import org.scholion.report.content.ReportDates;

/** Dates of a report in words. */
record ShownDates(ReportDates dates) {

    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})T.*$");

    /** The date as exactly as it is known, or empty where there is none. */
    String date(String iso) {
        return iso.isEmpty() ? "" : dates.words(iso);
    }

    /** The day alone, where the time would only make it harder to read. */
    String day(String iso) {
        return date(DAY.matcher(iso).replaceFirst("$1"));
    }
}
