package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFilterTest {

    @ParameterizedTest
    @CsvSource({ "crane, The Crane that waited", "the that, The crane that waited",
            "waited crane, The crane that waited",
            "ecole, L’École fermée", "ÉCOLE, l'ecole", "ｑｗｅｎ, Qwen2-72B", "straße, Straße nach Süden",
            "istanbul, İSTANBUL", "zoe ŋ, Zoë Ŋ" })
    void wordsMatchWhateverOrderCaseAccentAndWidth(String typed, String text) {
        assertThat(TextFilter.of(typed).matches(TextFilter.fold(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "cranes, The crane that waited", "crane gone, The crane that waited" })
    void everyWordHasToOccur(String typed, String text) {
        assertThat(TextFilter.of(typed).matches(TextFilter.fold(text))).isFalse();
    }

    @Test
    void blanksAloneLetEverythingThrough() {
        assertThat(TextFilter.of("  \t").isEmpty()).isTrue();
        assertThat(TextFilter.of("").matches("anything")).isTrue();
        assertThat(TextFilter.of("a").isEmpty()).isFalse();
    }
}
