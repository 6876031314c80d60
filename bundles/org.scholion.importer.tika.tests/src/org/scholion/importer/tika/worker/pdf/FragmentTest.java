package org.scholion.importer.tika.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

class FragmentTest {

    @Test
    void signsOfAChineseLineThatAreSetApartToFillItAreOneWord() {
        assertThat(set("\u4f7f\u6587\u4ef6\u4e2d\u7684\u8bb0\u5f55\u88ab\u5220\u9664\u4e86", 10, 2.5)).isEqualTo(
                "\u4f7f\u6587\u4ef6\u4e2d\u7684\u8bb0\u5f55\u88ab\u5220\u9664\u4e86");
        assertThat(set("\u4f7f\u6587", 10, 6)).isEqualTo("\u4f7f \u6587");
    }

    private static String set(String signs, double size, double gap) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < signs.length(); i++) {
            glyphs.add(new Glyph(signs.substring(i, i + 1), i * (size + gap), 100, size, size, size / 2, false, false,
                    ""));
        }
        return new Fragment(glyphs, ReadingDirection.of(glyphs)).text().toString();
    }
}
