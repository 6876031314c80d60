package org.scholion.core.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource({ "The crane stops,The crane stopped,14,s,ped", "The crane,The crane stops,9,'',' stops'",
            "The crane stops,The crane,9,' stops',''", "'',A,0,'',A", "A,B,0,A,B" })
    void textsPartAtTheFirstUnitThatIsNotTheSame(String old, String fresh, int offset, String oldWords,
            String newWords) {
        assertThat(TextDifference.between(old, fresh)).contains(new TextDifference(offset, oldWords, newWords));
    }

    @Test
    void sameTextsDoNotPart() {
        assertThat(TextDifference.between("The crane", "The crane")).isEmpty();
        assertThat(TextDifference.between("", "")).isEmpty();
    }

    @Test
    void wordsOfADifferenceInsideACharacterAreWhole() {
        var difference = TextDifference.between("Zoe\u0301 won", "Zoe\u0300 won").orElseThrow();
        assertThat(difference.offset()).isEqualTo(3);
        assertThat(difference.oldWords()).isEqualTo("e\u0301 won");
        assertThat(difference.newWords()).isEqualTo("e\u0300 won");
    }

    @Test
    void littleOfALongTextIsShown() {
        var difference = TextDifference.between("a".repeat(500), "b".repeat(500)).orElseThrow();
        assertThat(difference.oldWords()).hasSize(60);
        assertThat(difference.newWords()).hasSize(60);
    }
}
