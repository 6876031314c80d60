package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-03-04 | 2026-03-04", "2026-03-04T08:05:00Z | 2026-03-04T08:05:00Z",
            "2026-03-04T08:05:00.250+0100 | 2026-03-04T08:05:00.25+01:00",
            "2026-03-04 08:05 | 2026-03-04T08:05:00", "2026-03-04 08:05:09 +02:00 | 2026-03-04T08:05:09+02:00",
            "20260304 | 2026-03-04", "20260304T080500Z | 2026-03-04T08:05:00Z", "1772611500 | 2026-03-04T08:05:00Z",
            "1772611500000 | 2026-03-04T08:05:00Z", "Wed, 04 Mar 2026 08:05:00 +0100 | 2026-03-04T08:05:00+01:00",
            "Wed Mar 04 08:05:00 UTC 2026 | 2026-03-04T08:05:00Z", "2026/03/04 | 2026-03-04",
            "4-Mar-2026 | 2026-03-04", "04.03.26 | 2026-03-04", "4. 3. 2026 | 2026-03-04" })
    void datesForMachinesAreRead(String raw, String iso) {
        assertThat(Dates.iso(raw)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "March 4th, 2026 at 5:30 p.m. ET | 2026-03-04T17:30:00-05:00",
            "July 4, 2026 5 pm EDT | 2026-07-04T17:00:00-04:00", "Published 4 March 2026 | 2026-03-04",
            "Mittwoch, 4. März 2026, 17.30 Uhr MEZ | 2026-03-04T17:30:00+01:00",
            "Publié le 4 mars 2026 à 17h30 | 2026-03-04T17:30:00", "1er juin 2026 | 2026-06-01",
            "4 de marzo de 2026 a las 17:30 | 2026-03-04T17:30:00", "4 marzo 2026 alle 17:30 | 2026-03-04T17:30:00",
            "4 de março de 2026 às 17h30 | 2026-03-04T17:30:00", "4 maart 2026 om 17:30 | 2026-03-04T17:30:00",
            "4 marca 2026, 17:30 | 2026-03-04T17:30:00", "4. března 2026 v 17:30 | 2026-03-04T17:30:00",
            "4 mars 2026 kl. 17.30 | 2026-03-04T17:30:00", "4. marts 2026 kl. 17:30 | 2026-03-04T17:30:00",
            "4. maaliskuuta 2026 | 2026-03-04", "2026. március 4. | 2026-03-04",
            "4 марта 2026 г., 17:30 МСК | 2026-03-04T17:30:00+03:00", "4 березня 2026 | 2026-03-04",
            "2026年3月4日 17:30 | 2026-03-04T17:30:00", "2026年3月4日（水） 17時30分 | 2026-03-04T17:30:00",
            "2026년 3월 4일 | 2026-03-04", "٤ مارس ٢٠٢٦ | 2026-03-04", "4 كانون الثاني 2026 | 2026-01-04",
            "4 Μαρτίου 2026 | 2026-03-04", "17:30 CET, 4 March 2026 | 2026-03-04T17:30:00+01:00" })
    void datesAsTheyAreWrittenInManyLanguagesAreRead(String raw, String iso) {
        assertThat(Dates.iso(raw)).isEqualTo(iso);
    }

    @Test
    void figuresAreReadAsTheLanguageReadsThem() {
        assertThat(Dates.iso("04/03/2026", "en-US")).isEqualTo("2026-04-03");
        assertThat(Dates.iso("04/03/2026", "en-GB")).isEqualTo("2026-03-04");
        assertThat(Dates.iso("04/03/2026", "fr")).isEqualTo("2026-03-04");
        assertThat(Dates.iso("25/03/2026")).isEqualTo("2026-03-25");
        assertThat(Dates.iso("03/25/2026", "fr")).isEqualTo("2026-03-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "soon", "2026", "04/03/2026", "2026-13-01", "30 February 2026", "0000-00-00", "1601-01-01",
                    "2026-02-30T08:00:00Z", "version 1.2.3.4", "call 030 1234 5678" })
    void whatCouldBeAnyDayOrNoneIsNoDate(String raw) {
        assertThat(Dates.iso(raw)).isEmpty();
    }

    @Test
    void lettersThatStandForSeveralZonesLeaveTheTimeWithoutOne() {
        assertThat(Dates.iso("4 March 2026 17:30 IST")).isEqualTo("2026-03-04T17:30:00");
    }
}
