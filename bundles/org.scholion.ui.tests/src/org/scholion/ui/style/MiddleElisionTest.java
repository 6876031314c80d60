package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiddleElisionTest {

    @ParameterizedTest
    @CsvSource({ "report.pdf,10,report.pdf", "report.pdf,9,repo\u2026.pdf", "report.pdf,5,re\u2026df",
            "report.pdf,0,r\u2026f",
            "'annual report of 2026.pdf',11,annua\u20266.pdf", "ab,1,ab", "a,0,a", "'',0,''" })
    void beginningAndEndOfANameRemain(String name, int width, String shown) {
        assertThat(MiddleElision.of(name, width, String::length)).isEqualTo(shown);
    }

    @Test
    void noCharacterIsCutInTwo() {
        var name = "\ud83d\ude00".repeat(10);

        for (int width = 0; width < name.length(); width++) {
            var shown = MiddleElision.of(name, width, String::length);
            assertThat(shown.replace("\ud83d\ude00", "")).as("width %d", width).isEqualTo("\u2026");
        }
    }
}
