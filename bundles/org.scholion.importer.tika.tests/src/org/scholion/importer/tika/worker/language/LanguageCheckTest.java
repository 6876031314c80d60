package org.scholion.importer.tika.worker.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageCheckTest {

    private static final String ENGLISH = "The harbour master said on Tuesday that the ships may enter the port again after weeks in "
            + "which it was closed for repairs. ".repeat(4);
    private static final String GERMAN = "Der Hafenmeister sagte am Dienstag, dass die Schiffe nach Wochen wieder in den Hafen "
            + "einlaufen dürfen, der für Reparaturen geschlossen war. ".repeat(4);
    private static final String RUSSIAN = "Начальник порта сообщил во вторник, что суда снова могут заходить в гавань. "
            .repeat(4);

    @Test
    void textInTheDeclaredLanguageIsPlausible() {
        assertThat(LanguageCheck.isPlausible("en-GB", ENGLISH)).isTrue();
        assertThat(LanguageCheck.isPlausible("de", GERMAN)).isTrue();
        assertThat(LanguageCheck.isPlausible("ru", RUSSIAN)).isTrue();
    }

    @Test
    void textInAnotherLanguageIsDoubtful() {
        assertThat(LanguageCheck.isPlausible("en", GERMAN)).isFalse();
        assertThat(LanguageCheck.isPlausible("de", ENGLISH)).isFalse();
        assertThat(LanguageCheck.isPlausible("ru", ENGLISH)).isFalse();
        assertThat(LanguageCheck.isPlausible("en", RUSSIAN)).isFalse();
    }

    @Test
    void shortTextAndUnknownLanguageAreNotDoubted() {
        assertThat(LanguageCheck.isPlausible("en", "Der Hafen ist zu.")).isTrue();
        assertThat(LanguageCheck.isPlausible("tlh", ENGLISH)).isTrue();
    }
}
