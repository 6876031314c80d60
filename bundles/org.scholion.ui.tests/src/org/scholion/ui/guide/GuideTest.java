package org.scholion.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.ui.guide.Guide.Topic;

class GuideTest {

    private static final Guide GUIDE = Guide.parse("""
            ## Reading

            Press {find} to find words.

            ## Marking

            | press | to mark |
            |---|---|
            | {mark claim} | a Claim |
            """);

    @Test
    void topicsAreWhatStandsBelowTheHeadings() {
        assertThat(GUIDE.topics()).extracting(Topic::title).containsExactly("Reading", "Marking");
        assertThat(GUIDE.topics().getFirst().text()).isEqualTo("Press {find} to find words.");
        assertThat(Guide.parse(GUIDE.markdown())).isEqualTo(GUIDE);
    }

    @Test
    void keysStandWhereCommandsAreNamed() {
        assertThat(GUIDE.commands()).containsExactly("find", "mark claim");
        assertThat(GUIDE.withKeys(command -> command.equals("find") ? "`Ctrl+F`" : "$1 " + command).markdown())
                .contains("Press `Ctrl+F` to find", "| $1 mark claim | a Claim |");
    }

    @Test
    void searchKeepsTheTopicsThatHaveAllWordsInAnyCase() {
        assertThat(GUIDE.about("claim PRESS").topics()).extracting(Topic::title).containsExactly("Marking");
        assertThat(GUIDE.about("  ")).isEqualTo(GUIDE);
        assertThat(GUIDE.about("claim find").topics()).isEmpty();
        assertThat(GUIDE.about("arking").topics()).as("in the middle of a word").isEmpty();
        assertThat(GUIDE.about("ma").topics()).hasSize(1);
        assertThat(GUIDE.only("Reading").topics()).hasSize(1);
    }
}
