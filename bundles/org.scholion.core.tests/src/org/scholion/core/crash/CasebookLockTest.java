package org.scholion.core.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.testing.CasebookFixture;

/** One process writes, others read. */
class CasebookLockTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withMention(0, 3));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void secondStoreOfTheSameProcessReadsAndNamesTheHolder() throws CoreException {
        try (var second = CasebookStore.open(casebook.folder())) {
            assertThat(second.readOnlyReason().orElseThrow()).contains("is open elsewhere")
                    .contains("process " + ProcessHandle.current().pid()).contains(System.getProperty("user.name"));
            assertThat(second.readOnlyReason().orElseThrow()).contains(", since ")
                    .doesNotContainPattern("\\dT\\d\\d:"); // the time on the wall
            assertThat(second.articles()).hasSize(1);
            var set = second.readSet(casebook.article(0), "ana-ruiz");
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> second.saveSet(set))
                    .withMessageContaining("is open elsewhere");
            assertThatExceptionOfType(CoreException.class).isThrownBy(second::saveCasebook);
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> second.receive(folder.resolve("x")));
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> second.entity("x"));
            assertThat(second.analyst("Somebody").getId()).as("for reading alone").isEqualTo("somebody");
        }
        assertThat(casebook.store().readOnlyReason()).isEmpty();
    }

    @Test
    void secondProcessReadsAndNamesTheHolder() throws Exception {
        try (var child = ChildProcess.start(OpeningProcess.class, casebook.folder())) {
            assertThat(child.line()).contains("is open elsewhere").contains("process " + ProcessHandle.current().pid())
                    .contains(", since ").doesNotContainPattern("\\dT\\d\\d:")
                    .endsWith("| 1 articles");
        }
    }

    @Test
    void readingInTheSameProcessDoesNotGiveTheLockAway() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), casebook.folder());
        CasebookStore.open(casebook.folder()).close(); // POSIX drops the locks of a process that closes any such file
        CasebookStore.open(link).close();

        try (var child = ChildProcess.start(OpeningProcess.class, casebook.folder())) {
            assertThat(child.line()).contains("is open elsewhere");
        }
    }

    @Test
    void processThatHoldsTheCasebookKeepsThisOneFromWritingUntilItDies() throws Exception {
        casebook.close();
        try (var child = ChildProcess.start(OpeningProcess.class, casebook.folder())) {
            assertThat(child.line()).startsWith("writes");
            assertThat(casebook.reopened().store().readOnlyReason().orElseThrow()).contains("is open elsewhere");
            child.killAfter(0);
        }
        assertThat(casebook.reopened().store().readOnlyReason()).isEmpty();
    }

    @Test
    void folderThatCannotBeLockedIsReadAndSaysWhy() throws Exception {
        casebook.close();
        try (var files = Files.walk(casebook.folder().resolve(".scholion"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(casebook.folder().resolve(".scholion"), "a file where a folder should be");
        casebook.reopened();

        assertThat(casebook.store().readOnlyReason().orElseThrow()).contains("cannot be locked")
                .contains("can be read but not changed");
        assertThat(casebook.store().articles()).hasSize(1);
    }
}
