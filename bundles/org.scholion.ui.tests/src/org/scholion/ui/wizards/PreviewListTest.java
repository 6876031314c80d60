package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.importing.PreviewEntry;

class PreviewListTest {

    private static final Path FOLDER = Path.of("/in");
    private static final Path A = FOLDER.resolve("a");
    private static final Path B = FOLDER.resolve("b");
    private static final Path C = FOLDER.resolve("c");

    private final PreviewList list = new PreviewList();

    @Test
    void whatWouldBringNoArticleIsLeftOutAtFirst() {
        list.begin(List.of(FOLDER));
        list.counted(List.of(A, B, C));
        list.found(entry(A, Status.IMPORTED));
        list.found(entry(B, Status.DUPLICATE));
        list.found(entry(C, Status.FAILED));
        list.end();

        assertThat(list.chosen(List.of(FOLDER))).containsExactly(A);
        assertThat(list.sentence()).isEqualTo("1 new, 1 there already, 1 cannot be read.");
    }

    @Test
    void whatWasNotLookedAtIsImported() {
        list.begin(List.of(FOLDER));
        list.counted(List.of(A, B, C));
        list.found(entry(B, Status.IMPORTED));
        list.choose(entry(B, Status.IMPORTED), false);
        list.end();

        assertThat(list.chosen(List.of(FOLDER))).containsExactly(A, C);
        assertThat(list.sentence()).startsWith("Looked at 1 of 3.");
    }

    @Test
    void otherInputsThanThoseLookedAtAreImportedAsTheyAre() {
        list.begin(List.of(FOLDER));
        list.counted(List.of(A));
        list.found(entry(A, Status.DUPLICATE));

        assertThat(list.chosen(List.of(FOLDER, C))).containsExactly(FOLDER, C);
        assertThat(list.chosen(List.of(FOLDER))).isEmpty();
    }

    @Test
    void tooManyAreNotListedButImported() {
        var many = IntStream.rangeClosed(0, PreviewList.MOST).mapToObj(i -> FOLDER.resolve("" + i)).toList();
        list.begin(List.of(FOLDER));
        list.counted(many);
        list.end();

        assertThat(list.chosen(List.of(FOLDER))).isEqualTo(many);
        assertThat(list.isRunning()).isFalse();
        assertThat(list.sentence()).contains("501").contains("500");
    }

    private static PreviewEntry entry(Path file, Status status) {
        return new PreviewEntry(file, status, "", "", "", "", List.of(), "");
    }
}
