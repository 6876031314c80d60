package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTailTest {

    private static final String PROSE = "The harbour master said on Tuesday that ships may enter again, after weeks in which the "
            + "northern pier was closed. Repairs took three weeks longer than planned. Nobody would say who pays for them, and "
            + "the port authority did not answer the questions that it was sent in writing on the day before. The first "
            + "freighters are expected before the end of the week, and the ferry follows on Monday morning.";

    @ParameterizedTest
    @ValueSource(strings = {
            "Get your own daily briefing|Pilot reads the news for your team.|Download on the App Store|Shared from Pilot - know first.",
            "Hol dir dein eigenes Briefing|Lotse liest Nachrichten f\u00fcr dich.|Jetzt bei Google Play|Geteilt von Lotse",
            "T\u00e9l\u00e9chargez l'application|Abonnez-vous pour recevoir votre r\u00e9sum\u00e9|Partag\u00e9 depuis Pilote",
            "Descarga la app|Suscr\u00edbete para recibir tu resumen|Compartido desde Piloto",
            "Sent from my phone|Please consider your printer. All rights reserved.",
            "You receive this letter because you asked for it.|Unsubscribe: https://pilot.example/bye",
            "This message may contain confidential information intended only for the addressee. If you are not the intended recipient, delete it.|www.pilot.example" })
    void advertisingAtTheEndIsTheTail(String tail) {
        var lines = List.of(tail.split("\\|"));
        var text = new ArrayList<>(List.of(PROSE, PROSE));
        text.addAll(lines);
        assertThat(TextTail.begin(text)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ships wait.", "Your ship has come in, as they say.", "Write to desk@harbour.example",
            "The pilots' app store of knowledge is the pub, and they share it with whoever pays for the next round of drinks there. "
                    + "It was always so, and it will be so when the cranes are gone." })
    void endOfAnArticleIsNoTail(String last) {
        assertThat(TextTail.begin(List.of(PROSE, PROSE, last))).isEqualTo(3);
    }

    @Test
    void tailIsNeverMostOfTheText() {
        var text = List.of("Ships may enter.", "Download our harbour app now", "Subscribe to the newsletter",
                "Unsubscribe", "View in browser");
        assertThat(TextTail.begin(text)).isEqualTo(5);
    }

    @Test
    void signatureAndForwardedMailEndWhatWasWritten() {
        assertThat(TextTail.begin(List.of(PROSE, "-- \nMara Lind\nHarbour desk"))).isEqualTo(1);
        assertThat(TextTail.begin(List.of("See below.", "-----Original Message-----\nFrom: a", PROSE, PROSE)))
                .isEqualTo(1);
        assertThat(TextTail.begin(
                List.of("Siehe unten.", "Von: Mara Lind\nGesendet: Dienstag, 3. M\u00e4rz 2026\nAn: Desk", PROSE)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Kind regards,", "With best regards", "Yours sincerely,",
            "Mit freundlichen Gr\u00fc\u00dfen aus Sundby",
            "Viele Gr\u00fc\u00dfe", "Cordialement,", "Bien \u00e0 vous", "Un saludo,", "Atenciosamente,",
            "Cordiali saluti",
            "Met vriendelijke groet,", "Med v\u00e4nlig h\u00e4lsning", "Z powa\u017caniem", "S pozdravem",
            "\u0421 \u0443\u0432\u0430\u0436\u0435\u043d\u0438\u0435\u043c,", "Sayg\u0131lar\u0131mla,",
            "\u0645\u0639 \u0623\u0637\u064a\u0628 \u0627\u0644\u062a\u062d\u064a\u0627\u062a" })
    void letterEndsWhereItsWriterTakesLeave(String closing) {
        var letter = List.of(PROSE, closing + "\nMara Lind", "Harbour desk, Sundby", "> Is the pier open?");
        assertThat(TextTail.begin(letter, true)).isEqualTo(1);
        assertThat(TextTail.begin(List.of(PROSE, closing, "Mara Lind", "PS: " + PROSE), true)).as("text follows")
                .isEqualTo(4);
        assertThat(TextTail.begin(List.of(PROSE, closing, "Mara Lind"))).as("in an article").isEqualTo(3);
    }

    @Test
    void quotedLinesAndTheirIntroductionAreRecognised() {
        assertThat(TextTail.isQuoted("> one\n> two\n>> three")).isTrue();
        assertThat(TextTail.isQuoted("> one\ntwo")).isFalse();
        assertThat(TextTail.introducesQuoted("On 3 March 2026, Mara Lind wrote:")).isTrue();
        assertThat(TextTail.introducesQuoted("Am 3. M\u00e4rz 2026 schrieb Mara Lind:")).isTrue();
        assertThat(TextTail.introducesQuoted("W dniu 3.03.2026 o 17:02, Mara Lind pisze:")).isTrue();
        assertThat(TextTail.introducesQuoted("Three things are missing:")).isFalse();
    }

    @Test
    void hugeParagraphsCostNoMoreThanTheirLength() {
        var huge = List.of("From: x\n".repeat(200_000), "> y\n".repeat(500_000), "a@b.".repeat(500_000),
                "-- \n".repeat(500_000), "-- ");
        assertThat(TextTail.begin(huge)).isBetween(0, huge.size());
        assertThat(TextTail.isQuoted(huge.get(1))).isTrue();
    }
}
