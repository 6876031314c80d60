package org.scholion.report.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The headings and labels of a report in the language of its reader; English where there is no other. Immutable. */
public final class ReportWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    /** @param language BCP 47, one of {@code ReportOptions.LANGUAGES} */
    public ReportWords(String language) {
        words = ResourceBundle.getBundle("org.scholion.report.content.words", Locale.forLanguageTag(language),
                ReportWords.class.getClassLoader(), NO_FALLBACK);
    }

    /** The words of a key, as in {@code claims}. */
    public String of(String key) {
        return words.getString(key);
    }

    /** The words of a key with values in the places {@code {0}}, {@code {1}}… of its pattern. */
    public String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }
}
