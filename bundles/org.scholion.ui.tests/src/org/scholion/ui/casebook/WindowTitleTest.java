package org.scholion.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTitleTest {

    @Test
    void casebookStandsBeforeTheProduct() {
        assertThat(WindowTitle.title("Scholion", "spring", false)).isEqualTo("spring – Scholion");
    }

    @Test
    void casebookThatCannotBeChangedIsMarked() {
        assertThat(WindowTitle.title("Scholion", "spring", true)).isEqualTo("spring (read only) – Scholion");
    }
}
