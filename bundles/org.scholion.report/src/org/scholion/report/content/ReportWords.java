package org.scholion.report.content;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The headings and labels of a report in the language of its reader; English where there is no other. Safe for use by
 * several threads.
 */
public final class ReportWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Map<String, Pattern> patterns = new HashMap<>(); // to parse one takes longer than to fill it
    private final NumberFormat numbers;

    /** @param language BCP 47, one of {@code ReportOptions.LANGUAGES} */
    public ReportWords(String language) {
        words = ResourceBundle.getBundle("org.scholion.report.content.words", Locale.forLanguageTag(language),
                ReportWords.class.getClassLoader(), NO_FALLBACK);
        numbers = NumberFormat.getInstance(words.getLocale());
    }

    /** The words of a key, as in {@code claims}. */
    public String of(String key) {
        return words.getString(key);
    }

    /** The words of a key with values in the places {@code {0}}, {@code {1}}… of its pattern. */
    public synchronized String of(String key, Object... values) {
        return patterns.computeIfAbsent(key, this::pattern).filled(values, numbers);
    }

    private Pattern pattern(String key) {
        var format = new MessageFormat(words.getString(key), words.getLocale());
        return new Pattern(format, format.getFormatsByArgumentIndex());
    }

    /** A pattern of words, and what formats each of its values; null where the value decides. */
    private record Pattern(MessageFormat format, Format[] byValue) {

        /** As {@link MessageFormat} does it, which would make another format for each number. */
        String filled(Object[] values, NumberFormat numbers) {
            var shown = values.clone();
            for (int i = 0; i < Math.min(shown.length, byValue.length); i++) {
                if (byValue[i] == null && shown[i] instanceof Number number) {
                    shown[i] = numbers.format(number);
                }
            }
            return format.format(shown);
        }
    }
}
