package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.casebook.CasebookLayout;

class NewCasebookInputTest {

    @TempDir
    private Path folder;

    @Test
    void completeInputNamesAFolderWithTheExtension() {
        var input = named(" spring ");

        assertThat(input.problem()).isEmpty();
        assertThat(input.folder()).contains(folder.resolve("spring.casebook"));
    }

    @Test
    void extensionThatIsTypedIsNotDoubled() {
        assertThat(named("spring.casebook").folder()).contains(folder.resolve("spring.casebook"));
    }

    @Test
    void locationNeedNotExistYet() {
        assertThat(new NewCasebookInput("a", folder.resolve("x/y").toString(), "Ana").problem()).isEmpty();
    }

    @Test
    void otherLocationsAreLookedForInWhatIsThereOfThisOne() {
        assertThat(new NewCasebookInput("", folder.resolve("x/y").toString(), "").browsed()).contains(folder);
        assertThat(new NewCasebookInput("", folder.toString(), "").browsed()).contains(folder);
        assertThat(new NewCasebookInput("", "", "").browsed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a/b", "a\\b", "who: why", "what?", "a*", "a\"b", "<a", "b>", "a|b", "a\u0007b", ".hidden",
            "NUL", "com1" })
    void nameThatNoFolderCanHaveEverywhereIsWrong(String name) {
        var input = named(name);

        assertThat(input.problem()).get().matches(InputProblem::wrong);
        assertThat(input.folder()).isEmpty();
    }

    @Test
    void nameInAnotherScriptIsFine() {
        assertThat(named("Хроника 春").problem()).isEmpty();
    }

    @Test
    void nameThatIsTooLongForAFolderIsWrong() {
        assertThat(named("\u6625".repeat(66)).problem()).isEmpty();
        assertThat(named("\u6625".repeat(67)).problem()).contains(InputProblem.wrong(Messages.NewCasebookInput_long));
    }

    @Test
    void whatIsNotEnteredYetIsMissingRatherThanWrong() {
        assertThat(named(" ").problem()).contains(InputProblem.missing(Messages.NewCasebookInput_noName));
        assertThat(new NewCasebookInput("a", "", "Ana").problem())
                .contains(InputProblem.missing(Messages.NewCasebookInput_noLocation));
        assertThat(new NewCasebookInput("a", folder.toString(), " ").problem())
                .contains(InputProblem.missing(Messages.NewCasebookInput_noAnalyst));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Casebooks", "~/Casebooks", "a\0b" })
    void locationThatIsNoFullPathIsWrong(String location) {
        assertThat(new NewCasebookInput("a", location, "Ana").problem()).get().matches(InputProblem::wrong);
    }

    @Test
    void locationInsideAFileIsWrongAndTheFileIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "x");

        assertThat(new NewCasebookInput("a", file.resolve("sub").toString(), "Ana").problem()).get()
                .satisfies(problem -> assertThat(problem.message()).contains(file.toString()));
    }

    @Test
    void casebookThatIsThereIsToBeOpenedInstead() throws IOException {
        var casebook = Files.createDirectory(folder.resolve("spring.casebook"));
        Files.writeString(new CasebookLayout(casebook).casebook(), "");

        assertThat(named("spring").problem()).get().extracting(InputProblem::message).asString().contains("Open it");
    }

    @Test
    void folderThatHoldsSomethingElseIsTaken() throws IOException {
        var other = Files.createDirectory(folder.resolve("spring.casebook"));
        assertThat(named("spring").problem()).isEmpty();

        Files.writeString(other.resolve("notes.txt"), "x");
        assertThat(named("spring").problem()).get().matches(InputProblem::wrong);
    }

    private NewCasebookInput named(String name) {
        return new NewCasebookInput(name, folder.toString(), "Ana");
    }
}
