package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.importer.tika.protocol.PropertyName;

class TextPropertiesTest {

    private static final String PARAGRAPH = "The harbour master said on Tuesday that ships may enter again. ".repeat(6);

    @Test
    void titleSubtitleBylineAndDateStandOverTheText() {
        var found = Found.inText("Cranes stop", "Cranes stop", "For a week no ship is unloaded",
                "By Ana Ruiz and Bo Cho",
                "4 March 2026, 17:30 CET", PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop");
        assertThat(found.value(PropertyName.SUBTITLE)).isEqualTo("For a week no ship is unloaded");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz", "Bo Cho");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T17:30:00+01:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "BERLIN, March 4 (Courier) - The cranes stop. | Courier",
            "Berlin (dpa) - Die Kräne stehen still. | dpa", "Kiel (dpa/lno) - Die Kräne stehen still. | dpa/lno",
            "PARIS, 4 mars 2026 (AFP) - Les grues s'arrêtent. | AFP",
            "新华社北京3月4日电 起重机停止工作。 | 新华社" })
    void agencyOfTheDatelineIsTheSource(String paragraph, String agency) {
        assertThat(Found.inText("Cranes stop", "Cranes stop", paragraph + " " + PARAGRAPH).value(PropertyName.SOURCE))
                .isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Reuters", "AP", "dpa", "(dpa/AFP)", "Associated Press", "AFP \u2013" })
    void agencyAloneBelowTheTitleIsTheByline(String line) {
        var found = Found.inText("Cranes stop", "Cranes stop", line, PARAGRAPH);
        assertThat(found.values(PropertyName.BYLINE)).containsExactly(line.replaceAll("[( )\u2013]+$|^\\(", ""));
        assertThat(found.choice(PropertyName.BYLINE)).contains("an agency below the title");
        assertThat(TextProperties.isAboutText(line)).isTrue();
    }

    @Test
    void personIsTheBylineBesideAnAgency() {
        assertThat(Found.inText("Cranes stop", "Cranes stop", "Reuters", "By Ana Ruiz", PARAGRAPH)
                .values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Reuters reports", "Reuters/Ana", "AP and the cranes", "/" })
    void lineThatSaysMoreIsNoAgency(String line) {
        assertThat(Found.inText("Cranes stop", "Cranes stop", line, PARAGRAPH).values(PropertyName.BYLINE)).isEmpty();
    }

    @Test
    void lineWithADateMayBeginWithABar() {
        var found = Found.inText("Cranes stop", "Cranes stop", "| 4 March 2026 | Courier", PARAGRAPH);
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("Courier");
    }

    @Test
    void wordsInBracketsAreNoAgency() {
        var printing = "To send (or print) what is on the screen of the harbour office, press the lower key. ";
        assertThat(Found.inText("Screens", "Screens", printing + PARAGRAPH).value(PropertyName.SOURCE)).isEmpty();
    }

    @Test
    void dateOfADatelineCountsOnlyWithItsYear() {
        assertThat(Found.inText("", "PARIS, 4 mars 2026 (AFP) - " + PARAGRAPH).value(PropertyName.PUBLISHED))
                .isEqualTo("2026-03-04");
        assertThat(Found.inText("", "PARIS, 4 mars (AFP) - " + PARAGRAPH).value(PropertyName.PUBLISHED)).isEmpty();
    }

    @Test
    void endingAsLongAsATextSaysNothingOfIt() {
        var dots = "Source: https://courier.example/" + ".".repeat(1_000_000) + "x";
        assertThat(Found.inText("Cranes stop", "Cranes stop", PARAGRAPH, dots).value(PropertyName.URL)).isEmpty();
    }

    @Test
    void linesWithLabelsAreRead() {
        var found = Found.inText("", "Titel: Kräne stehen still", "Autorin: Ana Ruiz", "Datum: 4. März 2026",
                "Quelle: Hafenbote", "Tags: Kräne, Hafen", "URL: https://hafenbote.example/kraene.",
                "Lizenz: CC BY 4.0",
                PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Kräne stehen still");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("Hafenbote");
        assertThat(found.values(PropertyName.TAG)).containsExactly("Kräne", "Hafen");
        assertThat(found.value(PropertyName.URL)).isEqualTo("https://hafenbote.example/kraene");
        assertThat(found.value(PropertyName.LICENCE)).isEqualTo("CC BY 4.0");
        assertThat(found.choice(PropertyName.SOURCE)).startsWith("the line \u201cQuelle\u201d");
    }

    @Test
    void headersOfACopiedMailAreRead() {
        var found = Found.inText("", "From: \"Ana Ruiz\" <ana@ledger.example>",
                "Sent: Wednesday, March 4, 2026 5:30 PM",
                "Subject: Cranes stop", PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T17:30:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Shared from Pilot - Know it first. | Pilot", "Geteilt aus Lotse | Lotse",
            "Partagé depuis Pilote. | Pilote", "© 2026 Harbour Gazette. All rights reserved. | Harbour Gazette",
            "Source: https://ledger.example/cranes | ledger.example" })
    void endTellsWhereTheTextComesFrom(String last, String source) {
        assertThat(Found.inText("Cranes stop", "Cranes stop", PARAGRAPH, PARAGRAPH, last).value(PropertyName.SOURCE))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Read more about our cookies at https://ledger.example/cookies in the archive",
            "They were shared from hand to hand.", "See https://ledger.example/other" })
    void addressesAndWordsOfTheTextAreNoOrigin(String last) {
        var found = Found.inText("Cranes stop", "Cranes stop", PARAGRAPH, PARAGRAPH, last);
        assertThat(found.value(PropertyName.SOURCE)).isEmpty();
        assertThat(found.value(PropertyName.URL)).isEmpty();
    }

    @Test
    void outletAuthorAndDateInOneLineAreToldApart() {
        var found = Found.inText("Cranes stop", "Cranes stop", "Harbour Gazette | Ana Ruiz | 4 March 2026", PARAGRAPH);
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("Harbour Gazette");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
    }

    @Test
    void reportersAtTheEndAreTheAuthors() {
        assertThat(
                Found.inText("", PARAGRAPH, PARAGRAPH, "(Reporting by Ana Ruiz in Porto and Bo Cho; Editing by Li Wei)")
                        .values(PropertyName.BYLINE))
                .containsExactly("Ana Ruiz", "Bo Cho");
    }

    @Test
    void sentencesWithDatesAreNoDateLines() {
        assertThat(Found
                .inText("Cranes stop", "Cranes stop", "On 4 March 2026 the cranes of the northern harbour stopped.",
                        PARAGRAPH)
                .value(PropertyName.PUBLISHED)).isEmpty();
    }
}
