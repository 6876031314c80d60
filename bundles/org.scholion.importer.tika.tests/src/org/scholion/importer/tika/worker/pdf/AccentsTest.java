package org.scholion.importer.tika.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void accentGoesOntoTheLetterThatItIsDrawnOver() {
        assertThat(text(glyph("t", 0), glyph("\u00b4", 5), glyph("\u0131", 5), glyph("n", 10))).isEqualTo("t\u00edn");
        assertThat(text(glyph("c", 0), glyph("~", 5), glyph("o", 5))).isEqualTo("c\u00f5");
    }

    @Test
    void accentBelowALetterOrAfterItGoesOntoItToo() {
        assertThat(text(glyph("c", 0), glyph("\u00b8", 0), glyph("a", 5))).isEqualTo("\u00e7a");
        assertThat(text(glyph("e", 0), glyph("\u02db", 1), glyph("\u00b4", 6))).isEqualTo("\u0119\u00b4");
    }

    @Test
    void signsBesideLettersStayWhatTheyAre() {
        assertThat(text(glyph("~", 0), glyph("a", 5), glyph("^", 10), glyph("2", 10))).isEqualTo("~a^2");
    }

    private static String text(Glyph... glyphs) {
        var text = new StringBuilder();
        Accents.composed(List.of(glyphs)).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static Glyph glyph(String text, double x) {
        return new Glyph(text, x, 100, 5, 10, 3, false, false, "");
    }
}
