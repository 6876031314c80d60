package org.scholion.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ShortIdsTest {

    @Test
    void beginningIsLongEnoughToTellTheClosestApart() {
        assertThat(ShortIds.length(List.of("aaaaaaaaaaaa", "bbbbbbbbbbbb"))).isEqualTo(8);
        assertThat(ShortIds.length(List.of("aaaaaaaaaab0", "bbbbbbbbbbbb", "aaaaaaaaaac0"))).isEqualTo(11);
        assertThat(ShortIds.length(List.of())).isEqualTo(8);
    }
}
