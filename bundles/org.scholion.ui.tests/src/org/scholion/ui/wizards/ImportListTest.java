package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.reading.Passwords;

class ImportListTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACasebookThePageSaysWhatToDo() {
        var list = new ImportList(Optional.empty(), Passwords.none());
        list.add(List.of(folder));

        assertThat(list.problem()).contains(InputProblem.wrong(Messages.ImportList_noCasebook));
    }

    @Test
    void inputsAreListedOnceInTheOrderOfAdding() {
        var list = new ImportList(Optional.empty(), Passwords.none());
        list.add(List.of(folder.resolve("b"), folder.resolve("a"), folder.resolve("x/../b")));
        list.add(List.of(folder.resolve("a"), folder.resolve("c")));
        list.remove(List.of(folder.resolve("a")));

        assertThat(list.inputs()).containsExactly(folder.resolve("b"), folder.resolve("c"));
    }

    @Test
    void importNeedsInputs() throws CoreException {
        try (var store = CasebookStore.create(folder.resolve("a.casebook"), Codebooks.NEWS)) {
            var list = new ImportList(Optional.of(store), Passwords.none());
            assertThat(list.problem()).contains(InputProblem.missing(Messages.ImportList_empty));

            list.add(List.of(folder.resolve("a.txt")));
            assertThat(list.problem()).isEmpty();
        }
    }

    @Test
    void casebookThatIsOpenElsewhereTakesNoArticles() throws CoreException {
        try (var writer = CasebookStore.create(folder.resolve("a.casebook"), Codebooks.NEWS);
                var reader = CasebookStore.open(writer.layout().root())) {
            var list = new ImportList(Optional.of(reader), Passwords.none());
            list.add(List.of(folder.resolve("a.txt")));

            assertThat(list.problem()).get().matches(InputProblem::wrong)
                    .satisfies(problem -> assertThat(problem.message()).contains("open elsewhere"));
        }
    }
}
