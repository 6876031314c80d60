package org.scholion.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {

    private static final ReadLimits UNUSUAL = new ReadLimits(Duration.ofMillis(1_500), 64, 1_000, 0, 3);

    @Test
    void recordedLimitsAreThoseOfTheRecord() {
        assertThat(UNUSUAL.options()).containsExactly("timeSeconds=1.5", "memoryMegabytes=64", "textCharacters=1000",
                "embeddedDocuments=0", "depth=3");
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

    @ParameterizedTest
    @ValueSource(strings = { "depth=", "depth=many", "depth=99999999999", "depth=0", "timeSeconds=-1",
            "timeSeconds=0.0001" })
    void damagedRecordGivesTheUsualLimits(String option) {
        assertThat(ReadLimits.recorded(List.of(option))).isEqualTo(ReadLimits.DEFAULT);
    }
}
