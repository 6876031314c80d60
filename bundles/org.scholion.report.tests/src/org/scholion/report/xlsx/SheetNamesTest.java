package org.scholion.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = { "Claims|Claims", "a/b:c*d?[e]\\f|a b c d  e  f",
            "'Ana'|’Ana’", "History|History (2)", "\"\"|Sheet", "[]|Sheet" })
    void namesAreLegal(String wanted, String name) {
        assertThat(names.of(wanted)).isEqualTo(name);
    }

    @Test
    void namesAreUniqueWhateverTheirCaseAndShort() {
        assertThat(names.of("a".repeat(40))).isEqualTo("a".repeat(31));
        assertThat(names.of("A".repeat(40))).isEqualTo("A".repeat(27) + " (2)");
        assertThat(names.of("A".repeat(31))).isEqualTo("A".repeat(27) + " (3)");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(names.of("a".repeat(30) + "\uD83D\uDEA2")).isEqualTo("a".repeat(30));
    }
}
