package org.scholion.core.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.RandomEdits;
import org.scholion.testing.TextReader;

/** On a disk that is full, or takes nothing at all: what was shown stays, and the message says what to do. */
class FullDiskTest {

    private static final String TEXT = "Ana Ruiz leads the team in Zürich, says Ben. ".repeat(20);

    @TempDir
    private Path folder;

    private SmallDisk disk;
    private CasebookFixture casebook;
    private ArticleSession session;

    @BeforeEach
    void openArticleOnASmallDisk() throws Exception {
        disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")));
        casebook = aCasebook(disk.folder().resolve("c")).with(anArticle().withText(TEXT));
        session = casebook.session(0, "Ana");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            session.close();
            casebook.close();
            disk.close();
        }
    }

    @Test
    void editsAreKeptOrTakenBackWithAMessageAndGoOnWhenThereIsRoom() throws Exception {
        edit(30);
        disk.fill();
        var failure = assertThatExceptionOfType(CoreException.class).isThrownBy(() -> edit(2_000)).actual();
        assertThat(failure.getMessage()).contains("No space left").contains(casebook.folder().toString())
                .contains("Make room on the disk and try again");
        var shown = Shown.by(session);
        var undo = session.undoLabel();
        disk.makeRoom();

        restart();
        assertThat(Shown.by(session)).isEqualTo(shown);
        assertThat(session.undoLabel()).isEqualTo(undo);
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        edit(30);
    }

    @Test
    void closingSaysThatTheJournalKeepsWhatNoFileCouldTake() throws Exception {
        session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
        disk.fill();
        session.close();
        assertThatExceptionOfType(CoreException.class).isThrownBy(casebook::close)
                .withMessageContaining("ana.xmi cannot be written").withMessageContaining("No space left")
                .withMessageContaining("kept in the journal");
        disk.makeRoom();

        restart();
        assertThat(session.own().getAnnotations()).hasSize(1);
        assertThat(session.undoLabel()).contains("Mark as mention");
    }

    @Test
    void casebookOnAFullDiskIsOpenedAndWhatItTellsIsWhatIsThere() throws Exception {
        session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
        session.close();
        casebook.close();
        disk.fill();
        try (var store = CasebookStore.open(casebook.folder())) {
            assertThat(store.problems()).isEmpty();
            assertThat(store.readSet(casebook.article(0), "ana").getAnnotations()).hasSize(1);
            assertThat(new CheckOperation(store, false).execute(new NullProgressMonitor())).isEmpty();
        }
        disk.makeRoom();
        restart();
    }

    @Test
    void documentForWhichThereIsNoRoomIsNamedAndLeavesNothing() throws Exception {
        var document = Files.writeString(folder.resolve("long.txt"), "A long text. ".repeat(5_000));
        disk.fill();
        var outcomes = new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1)
                .execute(List.of(document), outcome -> {
                }, new NullProgressMonitor());
        assertThat(outcomes).extracting(ImportOutcome::status).containsExactly(ImportOutcome.Status.FAILED);
        assertThat(outcomes.get(0).error()).contains("No space left");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().entity("Ben"))
                .withMessageContaining("casebook.scholion cannot be written");
        disk.makeRoom();

        restart();
        assertThat(casebook.store().articles()).hasSize(1);
        assertThat(casebook.store().problems()).isEmpty();
        assertThat(casebook.folder().resolve(".scholion/incoming")).doesNotExist();
    }

    @Test
    void casebookOnAReadOnlyDiskIsReadAndSaysWhyItCannotBeChanged() throws Exception {
        session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
        session.close();
        casebook.close();
        disk.makeReadOnly();

        try (var store = CasebookStore.open(casebook.folder());
                var reading = ArticleSession.open(store, casebook.article(0), store.analyst("Ana"))) {
            assertThat(store.readOnlyReason().orElseThrow()).contains(casebook.folder().toString())
                    .contains("cannot be written to, so it can be read but not changed");
            assertThat(reading.own().getAnnotations()).hasSize(1);
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> reading.delete(List.copyOf(reading.own().getAnnotations())))
                    .withMessageContaining("cannot be written to");
            assertThat(reading.own().getAnnotations()).hasSize(1);
        }
    }

    private void edit(int steps) throws CoreException {
        var edits = new RandomEdits(session, new Random(steps));
        for (int i = 0; i < steps; i++) {
            edits.make(edits.next());
        }
    }

    private void restart() throws CoreException {
        session.close();
        casebook.reopened();
        session = casebook.session(0, "Ana");
    }
}
