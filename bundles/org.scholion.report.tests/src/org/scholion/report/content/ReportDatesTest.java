package org.scholion.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDatesTest {

    private final ReportDates dates = new ReportDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-03|March 2026", "2026-03-04|4 March 2026",
            "2026-03-04T08:30|4 March 2026, 08:30", "2026-03-04T08:30:15.123456789Z|4 March 2026, 08:30 UTC",
            "2026-03-04T08:30:00+01:00|4 March 2026, 08:30 UTC+01:00",
            "2026-12-31T23:59:59-05:30|31 December 2026, 23:59 UTC-05:30" })
    void datesAreWrittenInWordsInTheirOwnZone(String iso, String words) {
        assertThat(dates.words(iso)).isEqualTo(words);
        assertThat(dates.machine(iso)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2026-13-01", "2026-02-30", "4 March", "<b>", "2026-03-04T",
            "2026-03T08:00" })
    void whatIsNoDateStaysAsItIs(String text) {
        assertThat(dates.words(text)).isEqualTo(text);
        assertThat(dates.machine(text)).isEmpty();
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new ReportDates().inUtc(Instant.parse("2026-03-05T16:20:59Z")))
                    .isEqualTo("5 March 2026, 16:20 UTC");
        } finally {
            Locale.setDefault(before);
        }
    }
}
