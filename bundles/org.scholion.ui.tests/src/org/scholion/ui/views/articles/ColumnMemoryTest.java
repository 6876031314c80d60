package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.scholion.ui.views.articles.ArticleList.Sorting;

class ColumnMemoryTest {

    private final DialogSettings settings = new DialogSettings("view");
    private final ColumnMemory memory = new ColumnMemory(settings);

    @Test
    void columnsComeBackAsTheyWere() {
        memory.keep(new int[] { 2, 0, 1, 4, 3, 5 }, new int[] { 300, 0, 70, 0, 0, 50 },
                new Sorting(ArticleColumn.SOURCE, true));

        var later = new ColumnMemory(settings);
        assertThat(later.order()).containsExactly(2, 0, 1, 4, 3, 5);
        assertThat(later.widths()).containsExactly(300, 0, 70, 0, 0, 50);
        assertThat(later.sorting()).isEqualTo(new Sorting(ArticleColumn.SOURCE, true));
    }

    @Test
    void settingsOfAnotherReleaseDoNoHarm() {
        settings.put("order", new String[] { "0", "0", "9" });
        settings.put("ownWidths", new String[] { "-3", "x" });
        settings.put("sorted", "COLOUR");

        assertThat(memory.order()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(memory.widths()).hasSize(6).containsOnly(0);
        assertThat(memory.sorting()).isEqualTo(Sorting.DEFAULT);
    }
}
