package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({ "en-US,en-US", "de_AT,de-AT", "German,de", "deu,de", "'fr, en',fr", "iw,he", "in-ID,id-ID",
            "pt_br,pt-BR", "xx,''" })
    void declaredLanguageIsABcp47Tag(String declared, String tag) {
        assertThat(LanguageTags.of(declared)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ",", ";", " ; , ", "-", "_", "x", "en-", "\u0000" })
    void nonsenseIsNone(String declared) {
        assertThat(LanguageTags.of(declared)).isIn("", "en");
    }
}
