package org.scholion.ui.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates of articles as a reader reads them. */
public final class ArticleDates {

    private ArticleDates() {
    }

    /** The same in the style that the user's system has for dates, which need not be that of its language. */
    public static String shown(String iso) {
        return shown(iso, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** The day of an ISO 8601 date or instant in a locale's style; the text itself where it is none; empty for null. */
    public static String shown(String iso, Locale locale) {
        if (iso == null || iso.length() < 10) {
            return iso == null ? "" : iso;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10))
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
