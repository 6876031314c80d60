package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "By Ana Ruiz | Ana Ruiz", "BY: ANA RUIZ | ANA RUIZ",
            "By Ana Ruiz and Bo Cho | Ana Ruiz;Bo Cho", "By Ana Ruiz, Bo Cho and Li Wei | Ana Ruiz;Bo Cho;Li Wei",
            "Written by Ana Ruiz in Porto | Ana Ruiz", "By Ana Ruiz March 4, 2026 3:46 PM | Ana Ruiz",
            "By: Ana Ruiz Monday 4 March | Ana Ruiz", "Von Jörg von der Heide und Eva Maß | Jörg von der Heide;Eva Maß",
            "Von Eva Maß, Berlin | Eva Maß", "Par Zoé Lefèvre (avec Luc d'Alba) | Zoé Lefèvre;Luc d'Alba",
            "Por María de la Cruz y José Peña | María de la Cruz;José Peña",
            "di Carla Neri e Ugo Bassi | Carla Neri;Ugo Bassi",
            "Por João dos Santos | João dos Santos", "Door Jan van Dijk en Eva Smit | Jan van Dijk;Eva Smit",
            "Av Åsa Öberg och Kari Lie | Åsa Öberg;Kari Lie", "Autor: Jan Kowalski | Jan Kowalski",
            "Автор: Анна Иванова | Анна Иванова", "作者：王小明 | 王小明", "記者 山田太郎 | 山田太郎",
            "بقلم: ليلى حداد | ليلى حداد", "記者・山田花子 | 山田花子", "山田花子記者 | 山田花子", "山田 太郎記者 | 山田 太郎",
            "本报记者 王小明 李丽 | 王小明;李丽", "王小明 李丽 记者 | 王小明;李丽", "김민수 기자 | 김민수", "מאת: דנה לוי | דנה לוי",
            "Haber: Ayşe Demir | Ayşe Demir", "Par Zoé Hy le 7 mai 2026 | Zoé Hy",
            "Von Eva Maß am 7. Mai 2026 | Eva Maß", "ByAna Ruiz | Ana Ruiz", "BYAna Ruiz | Ana Ruiz",
            "VonEva Maß | Eva Maß", "By Ana RuizPublished: 9 a.m. | Ana Ruiz", "By Byron Lee | Byron Lee",
            "By Associated Press | Associated Press" })
    void personsOfABylineAreToldApart(String line, String names) {
        assertThat(Bylines.line(line)).contains(List.of(names.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "By the end of the year prices had doubled", "By", "By staff writers",
            "Von wegen: Die Preise steigen", "By 2030 the port will be closed", "Ana Ruiz", "Por la tarde llovió",
            "By continuing you accept our cookies", "港の職員は記者", "기자", "记者",
            "記者会見で述べた" })
    void whatOnlyBeginsLikeABylineIsNone(String line) {
        assertThat(Bylines.line(line)).isEmpty();
    }

    @Test
    void addressesDegreesAndPlacesAreNoAuthors() {
        assertThat(Bylines.of("Ana Ruiz <ana@ledger.example>")).containsExactly("Ana Ruiz");
        assertThat(Bylines.of("Ana Ruiz, MD")).containsExactly("Ana Ruiz, MD");
        assertThat(Bylines.of("https://ledger.example/authors/ana")).isEmpty();
        assertThat(Bylines.persons("Ana Ruiz, Boston")).containsExactly("Ana Ruiz");
        assertThat(Bylines.catalogued("Ruiz, Ana")).containsExactly("Ruiz, Ana");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ana Ruiz", "Jörg von der Heide", "J. P. O'Neil", "Mary-Ann Lee Jr.", "王小明", "山田 太郎",
            "ليلى حداد",
            "Анна Иванова", "Ngọc Trần" })
    void namesOfPersonsAreRecognised(String name) {
        assertThat(Names.isPerson(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "The Ledger", "Ledger staff", "Redaktion Wirtschaft", "Reuters", "dpa", "admin", "Ana",
            "Read more", "Ledger Media GmbH", "Associated Press", "News Desk", "Why prices rise" })
    void desksAgenciesAndSentencesAreNoPersons(String name) {
        assertThat(Names.isPerson(name)).isFalse();
    }

    @Test
    void commaWithoutANameIsNoPerson() {
        assertThat(Bylines.of(",")).isEmpty();
        assertThat(Bylines.of("Reuters,")).isEqualTo(Bylines.of("Reuters"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ana Ruiz (ana@ledger.example) | Ana Ruiz",
            "Ana Ruiz ana [at] ledger.example & Bo Cho | Ana Ruiz;Bo Cho", "<i>Ana Ruiz</i> | Ana Ruiz",
            "ana.ruiz@ledger.example Bo Cho | Bo Cho", "Ana Ruiz http://ledger.example/ana | Ana Ruiz" })
    void addressesAreTakenOut(String line, String names) {
        assertThat(Bylines.of(line)).containsExactly(names.split(";"));
    }

    /** With a time that grows as the square of the length each of these would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = { "<", "(", "(@", "a", "a@", "@", "a(", "(with ", "-", "-a--", "<a", "[at] ", "a, ", " & ",
            "1/", "://" })
    void longLinesAreReadInTheTimeOfTheirLength(String piece) {
        var line = "Ana" + piece.repeat(200_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Bylines.of(line);
            Bylines.sender(line);
            Bylines.line(line);
            Bylines.persons(line);
            Bylines.catalogued(line);
        });
    }

    @Test
    void whatIsADateIsNobody() {
        assertThat(Bylines.of("2:49 p.m. EDT May 15, 2026")).isEmpty();
    }

    @Test
    void whatIsCalledByWordsThatJoinOthersIsOne() {
        assertThat(Bylines.of("Salt and Sea")).containsExactly("Salt and Sea");
        assertThat(Bylines.of("Dr. Price")).containsExactly("Dr. Price");
        assertThat(Bylines.of("Ana Ruiz and Bo")).containsExactly("Ana Ruiz", "Bo");
        assertThat(Bylines.of("Reuters and AFP")).containsExactly("Reuters", "AFP");
    }
}
