package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeToFindTest {

    private final TypeToFind typed = new TypeToFind();

    @Test
    void lettersTypedSoonBelongTogether() {
        assertThat(typed.type('l', 5_000)).isEqualTo("l");
        assertThat(typed.isUnderWay(5_900)).isTrue();
        assertThat(typed.type('e', 5_900)).isEqualTo("le");
    }

    @Test
    void pauseBeginsAnew() {
        typed.type('l', 5_000);

        assertThat(typed.isUnderWay(6_001)).isFalse();
        assertThat(typed.type('e', 6_001)).isEqualTo("e");
    }
}
