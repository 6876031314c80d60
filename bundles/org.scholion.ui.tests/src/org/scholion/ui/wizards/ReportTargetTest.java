package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTargetTest {

    @TempDir
    private Path folder;

    @Test
    void reportIsProposedBesideTheCasebook() {
        assertThat(ReportTarget.proposed(folder.resolve("spring.casebook"), "spring", "html"))
                .isEqualTo(folder.resolve("spring-report.html"));
    }

    @Test
    void titleThatNoFileCanHaveIsMadeOneThatItCan() {
        assertThat(name("Merger: who / when?")).isEqualTo("Merger who when-report.md");
        assertThat(name("2025/26: \"ships\"\tand docks")).isEqualTo("2025-26 ships and docks-report.md");
        assertThat(name("..")).isEqualTo("casebook-report.md");
        assertThat(name("")).isEqualTo("casebook-report.md");
    }

    @Test
    void longTitleIsCutButNotInsideACharacter() {
        var title = "a".repeat(59) + "\uD83D\uDE00\uD83D\uDE00";

        assertThat(name(title)).isEqualTo("a".repeat(59) + "-report.md");
    }

    @Test
    void anotherFormatChangesTheExtensionOfTheFormerOneAlone() {
        assertThat(ReportTarget.withFormat("/r/spring.html", "html", "md")).isEqualTo("/r/spring.md");
        assertThat(ReportTarget.withFormat("/r/spring.txt", "html", "md")).isEqualTo("/r/spring.txt");
        assertThat(ReportTarget.withFormat("/r/xhtml", "html", "md")).isEqualTo("/r/xhtml");
    }

    @Test
    void fileInAFolderThatDoesNotExistYetIsFine() {
        assertThat(ReportTarget.problem(folder.resolve("new/spring.html").toString())).isEmpty();
    }

    @Test
    void fileThatIsThereIsFineSinceTheWizardAsks() throws IOException {
        assertThat(ReportTarget.problem(Files.writeString(folder.resolve("r.html"), "").toString())).isEmpty();
    }

    @Test
    void folderAndRelativePathAndNothingAreInTheWay() {
        assertThat(ReportTarget.problem(folder.toString())).get().matches(InputProblem::wrong);
        assertThat(ReportTarget.problem("spring.html")).get().matches(InputProblem::wrong);
        assertThat(ReportTarget.problem(" ")).contains(InputProblem.missing(Messages.ReportTarget_none));
    }

    private String name(String title) {
        return ReportTarget.proposed(folder.resolve("x.casebook"), title, "md").getFileName().toString();
    }
}
