package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;

/** The disk takes nothing more: the edit is taken back, and what is shown is what is on disk. */
class FailedSaveTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;
    private Path journals;
    private Path aside;

    @BeforeEach
    void openArticle() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle());
        session = casebook.session(0, "Ana");
        annotate(0, 3);
        annotate(4, 8);
        journals = casebook.folder().resolve(".scholion/journal");
        aside = folder.resolve("aside");
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        casebook.close();
    }

    @Test
    void newStepIsTakenBackAndTheMessageSaysSo() throws Exception {
        breakDisk();
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> annotate(9, 14))
                .withMessageContaining("cannot be stored").withMessageContaining("taken back");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> session.setNote(session.own().getAnnotations().get(0), "x"));
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> session.delete(List.copyOf(session.own().getAnnotations())));
        repairDisk();

        assertDiskIsAsShown(2);
        assertThat(session.undoLabel()).contains("Mark as mention");
        annotate(9, 14);
        assertDiskIsAsShown(3);
    }

    @Test
    void whatCouldBeUndoneAndRedoneStillCan() throws Exception {
        session.undo();
        breakDisk();
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> annotate(9, 14));
        repairDisk();

        assertDiskIsAsShown(1);
        assertThat(session.redoLabel()).as("the step undone before").contains("Mark as mention");
        session.redo();
        assertDiskIsAsShown(2);
        session.undo();
        session.undo();
        assertDiskIsAsShown(0);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void undoAndRedoThatCannotBeSavedAreTakenBack() throws Exception {
        breakDisk();
        assertThatExceptionOfType(CoreException.class).isThrownBy(session::undo);
        repairDisk();
        assertDiskIsAsShown(2);
        assertThat(session.redoLabel()).isEmpty();

        session.undo();
        breakDisk();
        assertThatExceptionOfType(CoreException.class).isThrownBy(session::redo);
        repairDisk();
        assertDiskIsAsShown(1);
        session.redo();
        assertDiskIsAsShown(2);
    }

    @Test
    void numberInTheCatalogueIsThatOnDisk() throws Exception {
        breakDisk();
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> annotate(9, 14));

        assertThat(casebook.store().article(casebook.article(0)).orElseThrow().annotations()).isEqualTo(2);
        repairDisk();
    }

    @Test
    void viewsHearThatTheStepWasTakenBack() throws Exception {
        var shown = new ArrayList<Integer>();
        session.history().addCommandStackListener(event -> shown.add(session.own().getAnnotations().size()));
        breakDisk();
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> annotate(9, 14));
        repairDisk();

        assertThat(shown).last().isEqualTo(2);
    }

    @Test
    void articleThatIsGoneIsNotMadeAnewByAnnotatingIt() throws Exception {
        var article = casebook.store().layout().article(casebook.article(0));
        Files.move(article, aside);

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> annotate(9, 14))
                .withMessageContaining("no article");
        assertThat(article).doesNotExist();
        Files.move(aside, article);
    }

    @Test
    void casebookThatCannotBeSavedTakesNoNewAnalystOrEntity() throws Exception {
        var file = casebook.folder().resolve("casebook.scholion");
        Files.move(file, aside);
        Files.createDirectories(file.resolve("occupied"));

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().analyst("Ben"))
                .withMessageContaining("casebook.scholion cannot be written");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().entity("Ben"));
        assertThat(casebook.store().casebook().getAnalysts()).extracting("name").containsExactly("Ana");
        assertThat(casebook.store().casebook().getEntities()).isEmpty();
    }

    private void annotate(int begin, int end) throws CoreException {
        session.annotate(casebook.layer("mention"), "", List.of(new Span(begin, end)));
    }

    /** A file in the folder's place keeps out even the user for whom no permissions hold. */
    private void breakDisk() throws IOException {
        Files.move(journals, aside);
        Files.createFile(journals);
    }

    private void repairDisk() throws IOException {
        Files.delete(journals);
        Files.move(aside, journals);
    }

    private void assertDiskIsAsShown(int annotationsShown) throws CoreException {
        var onDisk = casebook.store().readSet(casebook.article(0), "ana");
        assertThat(EcoreUtil.equals(onDisk, session.own())).isTrue();
        assertThat(onDisk.getAnnotations()).hasSize(annotationsShown);
    }
}
