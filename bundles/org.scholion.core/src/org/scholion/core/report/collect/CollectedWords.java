package org.scholion.core.report.collect;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What a report says of its own collection, in the language of its headings; English where there is no other. */
final class CollectedWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    /** @param language BCP 47 */
    CollectedWords(String language) {
        words = ResourceBundle.getBundle("org.scholion.core.report.collect.collected", Locale.forLanguageTag(language),
                CollectedWords.class.getClassLoader(), NO_FALLBACK);
    }

    String of(String key) {
        return words.getString(key);
    }

    String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }
}
