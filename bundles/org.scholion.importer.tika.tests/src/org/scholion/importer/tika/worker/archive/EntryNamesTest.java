package org.scholion.importer.tika.worker.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNamesTest {

    /** Names as a computer of the country packs them; several encodings may have the same letters. */
    @ParameterizedTest
    @CsvSource({ "IBM866, Новости/Гавань открыта.txt|Отчёт за март.txt", "IBM866, Гавань.txt",
            "windows-1251, Новости/Гавань открыта.txt|Отчёт за март.txt",
            "windows-31j, 新聞/港が再開.txt|報告書.txt", "windows-31j, 港湾ニュース.txt",
            "EUC-JP, 新聞/港が再開.txt|報告書.txt", "EUC-JP, フェリーのお知らせ.txt", "EUC-KR, 항구 재개방 소식.txt|연락선.txt",
            "GBK, 新闻/港口重新开放.txt|报告.txt", "GB18030, 新闻/渡轮时刻表.txt|㐀.txt", "Big5, 新聞/港口重新開放.txt|報告.txt",
            "Big5, 渡輪時刻表.txt", "Shift_JIS, 渡し船の時刻表.txt", "x-windows-949, 뉴스/항구 재개.txt|보고서.txt",
            "IBM437, Häfen/Öffnung der Mole.txt|Größe.txt", "IBM850, Häfen/Öffnung der Mole.txt|Größe.txt",
            "windows-1252, Häfen/Öffnung der Mole.txt|Größe.txt", "IBM850, Écluse/Été à Nordhaven.txt|Ça.txt",
            "IBM850, Año Nuevo.txt|ÁREA.txt", "IBM852, Żegluga/Łódź.txt|Święto.txt" })
    void namesAreReadInTheEncodingInWhichTheyWerePacked(String encoding, String names) {
        var bytes = names.replace('|', '\n').getBytes(Charset.forName(encoding));

        assertThat(new String(bytes, EntryNames.guess(bytes))).isEqualTo(names.replace('|', '\n'));
    }

    @Test
    void namesInUtf8AndAsciiNeedNoGuess() {
        assertThat(EntryNames.guess("Гавань.txt".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(EntryNames.guess("harbour.txt".getBytes(StandardCharsets.US_ASCII))).isNull();
    }
}
