package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.style.ReadingDirection.LEFT_TO_RIGHT;
import static org.scholion.ui.style.ReadingDirection.RIGHT_TO_LEFT;

import org.junit.jupiter.api.Test;

class ReadingDirectionTest {

    private static final String HEBREW = "המנוף עצר בלילה";

    @Test
    void textRunsAsMostOfItsLetters() {
        assertThat(ReadingDirection.of("The crane stopped, said " + HEBREW)).isEqualTo(LEFT_TO_RIGHT);
        assertThat(ReadingDirection.of("Ostkai: " + HEBREW)).isEqualTo(RIGHT_TO_LEFT);
        assertThat(ReadingDirection.of("")).isEqualTo(LEFT_TO_RIGHT);
        assertThat(ReadingDirection.isNeeded("Żółw, 3.5 € — 港湾 🚨")).isFalse();
        assertThat(ReadingDirection.isNeeded("The word " + HEBREW)).isTrue();
    }

    @Test
    void lineRunsAsItsFirstLetterInATextFromLeftToRight() {
        assertThat(LEFT_TO_RIGHT.ofLine("1. " + HEBREW + " Ostkai")).isEqualTo(RIGHT_TO_LEFT);
        assertThat(LEFT_TO_RIGHT.ofLine("Ostkai " + HEBREW)).isEqualTo(LEFT_TO_RIGHT);
        assertThat(LEFT_TO_RIGHT.ofLine("02:14")).isEqualTo(LEFT_TO_RIGHT);
    }

    @Test
    void lineRunsAsTheTextWhereThatIsFromRightToLeftUnlessNoLetterDoes() {
        assertThat(RIGHT_TO_LEFT.ofLine("Ostkai " + HEBREW)).isEqualTo(RIGHT_TO_LEFT);
        assertThat(RIGHT_TO_LEFT.ofLine("02:14")).isEqualTo(RIGHT_TO_LEFT);
        assertThat(RIGHT_TO_LEFT.ofLine("The statement is in English.")).isEqualTo(LEFT_TO_RIGHT);
    }
}
