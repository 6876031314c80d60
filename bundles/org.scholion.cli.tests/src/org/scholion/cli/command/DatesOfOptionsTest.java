package org.scholion.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.TypeConversionException;

class DatesOfOptionsTest {

    @Test
    void momentMayBeADayOrHaveAnyZone() {
        assertThat(new Moment().convert("2026-03-04")).isEqualTo(Instant.parse("2026-03-04T00:00:00Z"));
        assertThat(new Moment().convert("2026-03-04T13:30:00+01:00")).isEqualTo(Instant.parse("2026-03-04T12:30:00Z"));
        assertThat(new Day().convert("2026-03-04")).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "2026-02-30", "04.03.2026", "", "2026-03-04T12:00:00" })
    void whatIsNoDateIsSaidWithAnExample(String text) {
        assertThatThrownBy(() -> new Moment().convert(text)).isInstanceOf(TypeConversionException.class)
                .hasMessage("\"%s\" is no moment; write it as in 2026-03-04T12:00:00Z, or a day as in 2026-03-04",
                        text);
        assertThatThrownBy(() -> new Day().convert(text)).isInstanceOf(TypeConversionException.class)
                .hasMessage("\"%s\" is no day; write it as in 2026-03-04", text);
    }
}
