package org.scholion.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;

class ReportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = { "de", "fr", "es" })
    void eachLanguageHasTheWordsOfEnglishAndNoOthers(String language) throws IOException {
        assertThat(new TreeSet<>(words("_" + language).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(words("").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_de", "_fr", "_es" })
    void patternsAreValidAndUseTheValuesOfTheEnglishOnes(String language) throws IOException {
        var english = words("");
        words(language).forEach((key, value) -> {
            var pattern = english.getProperty((String) key);
            if (pattern.contains("{")) {
                assertThatCode(() -> new MessageFormat((String) value, Locale.ROOT)).as((String) key)
                        .doesNotThrowAnyException();
                assertThat(new MessageFormat((String) value, Locale.ROOT).getFormatsByArgumentIndex())
                        .as((String) key)
                        .hasSameSizeAs(new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex());
                assertThat(((String) value).replace("''", "")).as("apostrophes in " + key).doesNotContain("'");
            } else {
                assertThat((String) value).as((String) key).doesNotContain("{").doesNotContain("''").isNotBlank();
            }
        });
    }

    @Test
    void numbersInWordsAreGroupedAsTheLanguageDoesHoweverOftenTheyAreAsked() {
        var english = new ReportWords("en");
        var german = new ReportWords("de");

        for (int i = 0; i < 2; i++) {
            assertThat(english.of("note-number", 12_345)).isEqualTo("Note 12,345");
            assertThat(english.of("count-articles", 12_345)).isEqualTo("12,345 articles");
            assertThat(english.of("count-articles", 1)).isEqualTo("1 article");
            assertThat(english.of("page-of", "{0}", "1")).isEqualTo("Page {0} of 1");
            assertThat(german.of("note-number", 12_345)).endsWith(" 12.345");
        }
    }

    @Test
    void everyPartHasItsHeadingInEveryLanguage() {
        for (var language : ReportOptions.LANGUAGES) {
            for (var part : ReportPart.values()) {
                assertThat(new ReportWords(language).of(part.id())).isNotBlank();
            }
        }
        assertThat(new ReportWords("de-AT").of("claims")).isEqualTo(new ReportWords("de").of("claims"));
        assertThat(new ReportWords("ja").of("claims")).isEqualTo(new ReportWords("en").of("claims"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "de|1. März 2026|14. Juli 2026, 08:30 UTC|Mai 2026",
            "fr|1er mars 2026|14 juillet 2026, 08:30 UTC|mai 2026",
            "es|1 de marzo de 2026|14 de julio de 2026, 08:30 UTC|mayo de 2026",
            "en|1 March 2026|14 July 2026, 08:30 UTC|May 2026" })
    void datesAreInTheLanguageOfTheHeadings(String language, String day, String minute, String month) {
        var dates = new ReportDates(new ReportWords(language));

        assertThat(dates.words("2026-03-01")).isEqualTo(day);
        assertThat(dates.words("2026-07-14T08:30:00Z")).isEqualTo(minute);
        assertThat(dates.words("2026-05")).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "en|53000000|53,000,000", "de|53000000.25|53.000.000,25",
            "fr|1234.5|1\u202F234,5", "es|1234|1.234", "en|-0.50|-0.5", "en|1e9|1,000,000,000", "en|1e999|1e999",
            "en|about 3|about 3", "en||", "en|0x1F|0x1F" })
    void numbersAreWrittenAsTheLanguageDoesAndOtherTextStays(String language, String stored, String shown) {
        assertThat(new ReportNumbers(language).of(stored == null ? "" : stored)).isEqualTo(shown == null ? "" : shown);
    }

    private static Properties words(String suffix) throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(ReportWords.class.getResourceAsStream("words" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
