package org.scholion.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {

    private static final ReadLimits UNUSUAL = new ReadLimits(Duration.ofMillis(1_500), 64, 1_000, 0, 3,
            new UnpackLimits(5, 1, 2));

    @Test
    void recordedLimitsAreThoseOfTheRecord() {
        assertThat(UNUSUAL.options()).containsExactly("timeSeconds=1.5", "memoryMegabytes=64", "textCharacters=1000",
                "embeddedDocuments=0", "depth=3", "unpackedDocuments=5", "unpackedMegabytes=1", "unpackedDepth=2");
        assertThat(ReadLimits.recorded(UNUSUAL.options())).isEqualTo(UNUSUAL);
        assertThat(ReadLimits.DEFAULT.options()).contains("timeSeconds=60");
        assertThat(ReadLimits.recorded(ReadLimits.DEFAULT.options())).isEqualTo(ReadLimits.DEFAULT);
    }

    @Test
    void limitsThatARecordDoesNotTellAreTheUsualOnes() {
        var recorded = ReadLimits.recorded(List.of("ocr=false", "depth=2", "depths=9"));
        assertThat(recorded.depth()).isEqualTo(2);
        assertThat(recorded.time()).isEqualTo(ReadLimits.DEFAULT.time());
        assertThat(recorded.textCharacters()).isEqualTo(ReadLimits.DEFAULT.textCharacters());
    }

    @Test
    void oneLimitIsChangedByItsName() {
        assertThat(ReadLimits.DEFAULT.with("unpackedDepth", "1").unpacking().depth()).isEqualTo(1);
        assertThat(ReadLimits.DEFAULT.with("timeSeconds", "0.25").time()).isEqualTo(Duration.ofMillis(250));
        assertThatThrownBy(() -> ReadLimits.DEFAULT.with("depths", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "depth=", "depth=many", "depth=99999999999", "depth=0", "unpackedDocuments=0",
            "unpackedMegabytes=x", "timeSeconds=-1",
            "timeSeconds=0.0001" })
    void damagedRecordGivesTheUsualLimits(String option) {
        assertThat(ReadLimits.recorded(List.of(option))).isEqualTo(ReadLimits.DEFAULT);
    }
}
