package org.scholion.core.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTextTest {

    @ParameterizedTest
    @CsvSource({ "'a\r\nb', 'a\nb'", "'a\rb', 'a\nb'", "'a\r\r\nb\r', 'a\n\nb\n'", "'a\fb', 'a\nb'",
            "'a\u2028b\u2029c', 'a\nb\nc'",
            "'a\u0085b', 'a\nb'", "'\ta', '\ta'" })
    void linesEndInLineFeed(String raw, String expected) {
        assertThat(ArticleText.normalize(raw)).isEqualTo(expected);
    }

    @Test
    void whatXmlCannotHoldIsDropped() {
        assertThat(ArticleText.normalize("a\u0000b\u0007c\u001bd\u007fe\u0090f\ufffeg\uffffh")).isEqualTo("abcdefgh");
    }

    @Test
    void loneSurrogatesAreDroppedAndPairsStay() {
        assertThat(ArticleText.normalize("a\ud83db\ude00c\ud83d\ude00d\ud83d")).isEqualTo("abc\ud83d\ude00d");
        assertThat(ArticleText.normalize("\ud83f\udffex\udbff\udfff")).as("non-characters of other planes")
                .isEqualTo("x");
    }

    @Test
    void combiningMarksJoinersAndDirectionsStay() {
        var text = "e\u0301 \u05e9\u05dc\u05d5\u05dd \u200f\u202b \ud83d\udc68\u200d\ud83d\udc69 \u00ad\u200b\ufeff";

        assertThat(ArticleText.normalize(text)).isSameAs(text);
    }

    @Test
    void normalizingTwiceChangesNothingMore() {
        var random = new Random(7);
        var alphabet = "\r\n\t a\u0000\u0085\u2028\u2029\f\u000b\ud83d\ude00\ufffe\ue000\u0301\ud83f\udffe";
        for (int round = 0; round < 5_000; round++) {
            var characters = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                characters.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var raw = characters.toString();
            var once = ArticleText.normalize(raw);
            assertThat(ArticleText.isNormal(once)).as("%s", raw).isTrue();
            assertThat(ArticleText.normalize(once)).isEqualTo(once);
            assertThat(ArticleText.isNormal(raw)).isEqualTo(once.equals(raw));
        }
    }
}
