package org.scholion.importer.tika.worker.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Lind, Mara | Mara Lind", "de la Cruz, Bo | Bo de la Cruz",
            "Cho, Jr., Bo | Bo Cho Jr.", "Cho, Bo, III | Bo Cho III", "Mara Lind | Mara Lind", "Reuters | Reuters",
            "Lind, Mara, Cho, Bo | Lind, Mara, Cho, Bo", "Lind, | Lind," })
    void familyNameComesLast(String written, String said) {
        assertThat(PersonName.natural(written)).isEqualTo(said);
    }
}
