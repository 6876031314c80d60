package org.scholion.ui.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

class LayerMemoryTest {

    private final DialogSettings settings = new DialogSettings("casebook");
    private final ArrayList<String> told = new ArrayList<>();
    private final LayerMemory memory = new LayerMemory(settings, () -> told.add("changed"));

    @Test
    void lastUseIsCurrentAndFirst() {
        memory.use(new Pick("claim", "rumour"));
        memory.use(new Pick("mention", ""));
        memory.use(new Pick("claim", "fact"));
        memory.use(new Pick("claim", "rumour"));

        assertThat(memory.layer()).isEqualTo("claim");
        assertThat(memory.tag("claim")).isEqualTo("rumour");
        assertThat(memory.tag("time")).isEmpty();
        assertThat(memory.recent()).containsExactly(new Pick("claim", "rumour"), new Pick("claim", "fact"),
                new Pick("mention", ""));
        assertThat(told).hasSize(4);
        memory.use(new Pick("claim", "rumour"));
        assertThat(told).as("nothing is new").hasSize(4);
    }

    @Test
    void memoryIsThereAgainAndKeepsTheTagOfEachLayer() {
        memory.use(new Pick("mention", "person"));
        for (int i = 0; i < 60; i++) {
            memory.use(new Pick("claim", "tag" + i));
        }

        var again = new LayerMemory(settings, () -> {
        });
        assertThat(again.recent()).hasSize(24).isEqualTo(memory.recent());
        assertThat(again.tag("mention")).isEqualTo("person");
        assertThat(again.layer()).isEqualTo("claim");
    }
}
