package org.scholion.importer.tika.worker.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

    private static final String WORDS = "Gro\u00dfe Kr\u00e4ne, \u6e2f\u53e3, \ud83d\udea2.";

    @Test
    void characterThatTheEndCutsInTwoIsNoReasonToDoubtTheOthers() throws Exception {
        var bytes = WORDS.getBytes(StandardCharsets.UTF_8);
        for (int length = 5; length < bytes.length; length++) {
            assertThat(TextDecoding.charset(Arrays.copyOf(bytes, length), true, (in, metadata) -> null))
                    .as("%d", length)
                    .isEqualTo(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "c080", "c1bf", "e09fbf", "eda080", "f08fbfbf", "f4908080", "f5808080", "80", "e2 28a1" })
    void whatIsNotWellFormedIsNotTakenForUtf8(String broken) throws Exception {
        var bytes = (WORDS.substring(0, 3) + "\u00e9\u00e9").getBytes(Charset.forName("windows-1252"));
        var wrong = HexFormat.of().parseHex(broken.replace(" ", ""));
        var whole = Arrays.copyOf(bytes, bytes.length + wrong.length);
        System.arraycopy(wrong, 0, whole, bytes.length, wrong.length);
        var alone = Arrays.copyOf(wrong, wrong.length + 1); // and something after it
        alone[wrong.length] = 'x';
        for (var text : new byte[][] { whole, alone }) {
            assertThat(TextDecoding.charset(text, true, (in, metadata) -> StandardCharsets.ISO_8859_1))
                    .isEqualTo(Charset.forName("windows-1252"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock = """
                            windows-1256, ISO-8859-5, 'قال مدير ميناء فيلمورا يوم الثلاثاء إن الحوض الشمالي سيبقى مغلقا حتى نهاية الشهر.'
                            IBM850, windows-1252, 'Der Bürgermeister ließ die Brücke über den Fluß sperren. Öffnen möchte er sie im März.'
                            x-MacRoman, windows-1252, 'Le capitaine du port a déclaré « que les navires » pouvaient entrer à l’été.'
                            windows-1251, windows-1252, 'Начальник порта сообщил во вторник, что северная гавань закрыта до конца месяца.'
                            windows-1252, windows-1252, 'L’été, déjà… « McÉvoy » coûte 5 € à Zürich – naïve Façade, Ærøskøbing.'
                            windows-1250, windows-1250, 'Příští týden začíná šíření žádostí, řekl ředitel přístavu v úterý.'
                    windows-1250, windows-1250, 'Kapitan portu powiedział we wtorek, że statki mogą znowu wpływać. Źle, żółć.'
                            """)
    void wrongGuessAtTheEncodingIsSeenByItsLetters(String encoding, String guess, String text) throws Exception {
        var bytes = text.getBytes(Charset.forName(encoding));
        assertThat(TextDecoding.decode(bytes, false, (in, metadata) -> Charset.forName(guess))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Начальник порта сообщил во вторник, что гавань закрыта.\r\nВодолазы нашли трещины.",
            "The harbour is closed.\n", "港务局长周二表示，北港池将关闭。\r\n潜水员发现裂缝。\r\n" })
    void wideTextNeedsNoMark(String text) throws Exception {
        for (var charset : new Charset[] { StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE }) {
            assertThat(TextDecoding.decode(text.getBytes(charset), false, (in, metadata) -> null)).isEqualTo(text);
        }
    }

    @Test
    void controlsAreLeftOutAndLineEndsOfAllKindsKept() throws Exception {
        var text = "a\u0085b\ufeffc\u0001d\fe\u00e9\r\n";
        assertThat(TextDecoding.decode(text.getBytes(StandardCharsets.UTF_8), false, (in, metadata) -> null))
                .isEqualTo("a\nbcd\ne\u00e9\r\n");
        assertThat(TextDecoding.decode(WORDS.getBytes(StandardCharsets.UTF_8), false, (in, metadata) -> null))
                .isEqualTo(WORDS);
    }
}
