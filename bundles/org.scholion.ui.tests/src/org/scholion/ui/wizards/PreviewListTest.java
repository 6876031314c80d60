package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.importing.PreviewEntry;

class PreviewListTest {

    private static final Path FOLDER = Path.of("/in");
    private static final Path A = FOLDER.resolve("a");
    private static final Path B = FOLDER.resolve("b");
    private static final Path C = FOLDER.resolve("c");

    private final PreviewList list = new PreviewList();
    private final ImportSelection wanted = ImportSelection.of(List.of(FOLDER));

    @Test
    void whatWouldBringNoArticleIsLeftOutAtFirst() {
        list.begin(wanted);
        list.counted(3);
        list.found(entry(A, Status.IMPORTED));
        list.found(entry(B, Status.DUPLICATE));
        list.found(entry(C, Status.FAILED));
        list.end();

        assertThat(list.chosen(wanted).leftOut()).containsExactlyInAnyOrder(B, C);
        assertThat(list.sentence()).isEqualTo("1 new, 1 there already, 1 cannot be read.");
    }

    @Test
    void documentThatComesInTwiceIsNotCalledThere() {
        list.begin(wanted);
        list.counted(2);
        list.found(entry(A, Status.IMPORTED));
        list.found(new PreviewEntry(B, Status.DUPLICATE, "", "", "", "", List.of(), "", "", null, null, "a"));
        list.end();

        assertThat(list.chosen(wanted).leftOut()).containsExactly(B);
        assertThat(list.sentence())
                .isEqualTo("1 new. One is the same as another that comes in.");
        assertThat(PreviewLabels.remark(list.entries().getLast()))
                .isEqualTo("The same document as a, which comes in with this import.");
    }

    @Test
    void sentenceLeavesOutWhatThereIsNothingOf() {
        list.begin(wanted);
        list.counted(1);
        list.found(entry(A, Status.VERSION));
        list.end();
        assertThat(list.sentence()).isEqualTo("1 new version of an article.");

        list.begin(wanted);
        list.counted(2);
        list.found(entry(A, Status.DUPLICATE));
        list.found(entry(B, Status.DUPLICATE));
        list.end();
        assertThat(list.sentence()).isEqualTo("Nothing new, 2 there already.");
    }

    @Test
    void whatWasNotLookedAtIsImported() {
        list.begin(wanted);
        list.counted(3);
        list.found(entry(B, Status.IMPORTED));
        list.choose(entry(B, Status.IMPORTED), false);
        list.end();

        assertThat(list.chosen(wanted).leftOut()).containsExactly(B);
        assertThat(list.sentence()).startsWith("Looked at 1 of 3.");
    }

    @Test
    void otherInputsThanThoseLookedAtAreImportedAsTheyAre() {
        list.begin(wanted);
        list.counted(1);
        list.found(entry(A, Status.DUPLICATE));

        list.end();
        var other = ImportSelection.of(List.of(FOLDER, C));
        assertThat(list.chosen(other)).isSameAs(other);
        assertThat(list.isNothingChosen()).isTrue();
    }

    @Test
    void tooManyAreNotListedButImported() {
        list.begin(wanted);
        list.counted(PreviewList.MOST + 1);
        list.end();

        assertThat(list.chosen(wanted)).isEqualTo(wanted);
        assertThat(list.isRunning()).isFalse();
        assertThat(list.sentence()).contains("501").contains("500");
        assertThat(list.isTooLong()).isTrue();
    }

    private static PreviewEntry entry(Path file, Status status) {
        return new PreviewEntry(file, status, "", "", "", "", List.of(), "");
    }
}
