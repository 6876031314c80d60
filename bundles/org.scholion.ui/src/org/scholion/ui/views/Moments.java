package org.scholion.ui.views;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Instants as an analyst reads them. */
public final class Moments {

    private Moments() {
    }

    /** An ISO 8601 instant in the style of a locale; what is no instant is shown as it is, null as empty. */
    public static String shown(String iso, ZoneId zone, Locale locale) {
        try {
            return iso == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale).withZone(zone).format(Instant.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
