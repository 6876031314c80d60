package org.scholion.core.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.model.Reliability;
import org.scholion.testing.CasebookFixture;

class SourceRatingsTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText("one").from("The Harbour Ledger"))
                .with(anArticle().withText("two").from("the harbour  ledger"))
                .with(anArticle().withText("three").from("Zeitung für Nördlingen")).with(anArticle().withText("four"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private SourceRatings ratings() {
        return new SourceRatings(casebook.store());
    }

    @Test
    void sourcesOfArticlesAreListedBeforeAnybodyRatesThem() {
        assertThat(ratings().all()).containsExactly(
                new RatedSource("The Harbour Ledger", "", Reliability.F, "", false, 2),
                new RatedSource("Zeitung für Nördlingen", "", Reliability.F, "", false, 1));
    }

    @Test
    void ratingPutsASourceIntoTheRegisterAndIsUndoneAsOneStep() throws CoreException {
        ratings().rate("THE HARBOUR LEDGER", Reliability.B, " corrects its errors ");

        assertThat(ratings().find("the harbour ledger").orElseThrow())
                .isEqualTo(new RatedSource("The Harbour Ledger", "", Reliability.B, "corrects its errors", true, 2));
        assertThat(casebook.store().edits().undoLabel()).contains("Rate source The Harbour Ledger");

        casebook.store().edits().undo(new NullProgressMonitor());
        assertThat(casebook.store().casebook().getSources()).isEmpty();

        casebook.store().edits().redo(new NullProgressMonitor());
        assertThat(ratings().find("The Harbour Ledger").orElseThrow().reliability()).isEqualTo(Reliability.B);
    }

    @Test
    void ratingsAndTheirUndoOutliveTheProcess() throws CoreException {
        ratings().rate("The Harbour Ledger", Reliability.B, "first");
        ratings().rate("Zeitung für Nördlingen", Reliability.D, "");
        ratings().rate("The Harbour Ledger", Reliability.E, "second");
        casebook = casebook.reopened();

        assertThat(ratings().all()).extracting(RatedSource::reliability).containsExactly(Reliability.E, Reliability.D);
        casebook.store().edits().undo(new NullProgressMonitor());
        assertThat(ratings().find("The Harbour Ledger").orElseThrow().rationale()).isEqualTo("first");
        casebook.store().edits().undo(new NullProgressMonitor());
        assertThat(ratings().all()).extracting(RatedSource::rated).containsExactly(true, false);
    }

    @Test
    void twoSourcesOfOneEditGetIdentifiersOfTheirOwn() throws CoreException {
        casebook.store().edits().edit("x", draft -> {
            draft.source("A B").setReliability(Reliability.A);
            draft.source("A-B").setReliability(Reliability.C);
            draft.source("a b").setRationale("same");
        });

        assertThat(casebook.store().casebook().getSources()).extracting(source -> source.getId())
                .containsExactly("a-b", "a-b-2");
        assertThat(casebook.store().casebook().getSources().get(0).getRationale()).isEqualTo("same");
    }

    @Test
    void thatASourceCannotBeJudgedIsARatingWhenThereIsAReason() throws CoreException {
        ratings().rate("The Harbour Ledger", Reliability.F, "founded last week");
        assertThat(ratings().find("The Harbour Ledger").orElseThrow().rated()).isTrue();

        ratings().rate("The Harbour Ledger", Reliability.F, "");
        assertThat(ratings().find("The Harbour Ledger").orElseThrow().rated()).isFalse();
    }

    @Test
    void whatIsNoRatingIsRefusedWithTheLettersThatThereAre() {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> SourceRatings.reliability("G"))
                .withMessageContaining("from A to F, not \"G\"");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> ratings().rate(" ", Reliability.A, ""))
                .withMessage("A source needs a name.");
        assertThat(List.of("b", " F ")).allSatisfy(letter -> assertThat(SourceRatings.reliability(letter)).isNotNull());
    }
}
