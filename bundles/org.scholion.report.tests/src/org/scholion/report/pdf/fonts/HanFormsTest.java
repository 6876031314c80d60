package org.scholion.report.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanFormsTest {

    @ParameterizedTest
    @CsvSource({ "zh, SIMPLIFIED", "zh-CN, SIMPLIFIED", "zh-Hans-HK, SIMPLIFIED", "zh-Hant, TRADITIONAL",
            "zh-TW, TRADITIONAL", "zh-HK, TRADITIONAL", "yue, TRADITIONAL", "ja-JP, JAPANESE", "ko, KOREAN", "en, ",
            "und, ", "not a tag, " })
    void languageTells(String tag, HanForms forms) {
        assertThat(HanForms.ofLanguage(tag)).isEqualTo(Optional.ofNullable(forms));
    }

    @Test
    void syllablesBesideThemTell() {
        assertThat(HanForms.ofText("quay 港は")).contains(HanForms.JAPANESE);
        assertThat(HanForms.ofText("港 항구")).contains(HanForms.KOREAN);
        assertThat(HanForms.ofText("港 quay")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "Noto Sans CJK SC, 0, SIMPLIFIED", "Noto Serif TC, 0, TRADITIONAL", "PingFang HK, 0, TRADITIONAL",
            "Source Han Sans K, 0, KOREAN", "Noto Sans CJK JP, 0x1E0000, JAPANESE", "SimSun, 0x40000, SIMPLIFIED",
            "Meiryo, 0x20000, JAPANESE", "Pan CJK, 0x1E0000, ", "DejaVu Sans, 0, " })
    void nameOfAFontTellsAndElseItsCodePages(String family, String codePages, HanForms forms) {
        assertThat(HanForms.ofFace(family, Integer.decode(codePages))).isEqualTo(Optional.ofNullable(forms));
    }
}
