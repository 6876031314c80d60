package org.scholion.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PickListTest {

    private static final PickList<Integer> LIST = new PickList<>(List.of(row(0, "Time", "Duration"),
            row(1, "Mention", "Organisation › Company"), row(2, "Mention", ""), row(3, "Claim", "Éclat"),
            row(4, "Event", "Unmentionable")), 1);

    @Test
    void anyPartOfTheWordsMatchesWhateverTheirOrder() {
        assertThat(found("comp ment")).containsExactly(1);
        assertThat(found("eclat")).containsExactly(3);
        assertThat(found("TION")).containsExactly(0, 1, 2, 4);
        assertThat(found("nothing")).isEmpty();
    }

    @Test
    void recentOnesComeFirstThenThoseThatBeginSo() {
        assertThat(found("")).containsExactly(0, 1, 2, 3, 4);
        assertThat(found("mention")).containsExactly(1, 2, 4);
        assertThat(found("on")).as("the recent one before all").startsWith(0);
    }

    @Test
    void thousandsOfRowsAreFilteredAtOnce() {
        var many = new PickList<>(
                IntStream.range(0, 50_000).mapToObj(i -> row(i, "Layer " + i % 7, "Tag " + i)).toList(), 0);

        assertThat(many.matching("tag 49999")).hasSize(1);
    }

    private static List<Integer> found(String typed) {
        return LIST.matching(typed).stream().map(PickRow::value).toList();
    }

    private static PickRow<Integer> row(int value, String label, String detail) {
        return new PickRow<>(value, label, detail, "", null);
    }
}
