package org.scholion.ui.views.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSelectionTest {

    private final RowSelection selection = new RowSelection();

    @Test
    void extendedSelectionReachesFromWhereItBeganInEitherDirection() {
        selection.only(5);
        selection.extendTo(7);
        assertThat(selection.rows()).containsExactly(5, 6, 7);
        selection.extendTo(3);
        assertThat(selection.rows()).containsExactly(3, 4, 5);
        assertThat(selection.lead()).isEqualTo(3);
    }

    @Test
    void toggledRowsAreSelectedBesidesAndTheNextExtensionBeginsThere() {
        selection.only(1);
        selection.toggle(4);
        assertThat(selection.rows()).containsExactly(1, 4);
        selection.toggle(1);
        assertThat(selection.rows()).containsExactly(4);
        selection.extendTo(2);
        assertThat(selection.rows()).containsExactly(1, 2);
    }

    @Test
    void allRowsAreSelectedWithoutMovingTheKeyboard() {
        selection.only(2);
        selection.all(100_000);
        assertThat(selection.size()).isEqualTo(100_000);
        assertThat(selection.lead()).isEqualTo(2);
        selection.clear();
        assertThat(selection.first()).isEqualTo(-1);
        assertThat(selection.lead()).isEqualTo(-1);
    }
}
