package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class ArticleDatesTest {

    @Test
    void datesAreWrittenAsTheSystemWritesDatesWhateverItsLanguage() {
        var before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            assertThat(ArticleDates.shown("2026-03-11T15:05:00Z")).isEqualTo("11.03.2026");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
        assertThat(ArticleDates.shown("2026-03-11", Locale.US)).isEqualTo("Mar 11, 2026");
        assertThat(ArticleDates.shown("spring 2026", Locale.US)).isEqualTo("spring 2026");
        assertThat(ArticleDates.shown(null)).isEmpty();
    }
}
