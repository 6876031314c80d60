package org.scholion.report.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in all lengths of UTF-8, across the end of the buffer. */
class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = { "a", "é", "߿", "ࠀ", "港", "\uFFFD", "🚢", "\uDBFF\uDFFF", "x🚢é港" })
    void textReadsBackTheSame(String characters) throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            var text = characters.repeat(70_000);
            var bytes = new ByteArrayOutputStream();
            try (var out = new Utf8(bytes)) {
                out.markup("<".repeat(shift)).text(text);
            }
            assertThat(bytes.toString(StandardCharsets.UTF_8).equals("<".repeat(shift) + text)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "tagged" })
    void markupReadsBackTheSame(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new Utf8(bytes)) {
            for (int i = 0; i < 50_000; i++) {
                out.markup("<").markup(name).text("港");
            }
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).equals(("<" + name + "港").repeat(50_000)))
                .isTrue();
    }
}
