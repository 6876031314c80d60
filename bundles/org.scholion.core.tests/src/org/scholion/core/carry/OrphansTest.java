package org.scholion.core.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

/** What comes over when a version is imported, and what becomes of annotations without a sure place. */
class OrphansTest {

    private static final String HEAD = "Cranes stop in Elmsund\n\nThe cranes of the port stood still on Monday night, "
            + "says harbour master Ida Voss. Lodestar calls the fault an isolated case.\n\n";
    private static final String FIRST = HEAD + "Tom Abel left the company in March without a word.";
    private static final String SECOND = HEAD + "The board of Lodestar meets on Friday to talk about the budget.";

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private String first;

    @BeforeEach
    void makeAVersion() throws Exception {
        casebook = aCasebook(folder.resolve("c"));
        first = add(FIRST).article();
        try (var session = session(first, "Ana")) {
            mark(session, "mention", "Ida Voss");
            var leaving = mark(session, "claim", "Tom Abel left the company in March");
            session.comment(leaving, "Who says so?");
        }
        try (var session = session(first, "Zoë")) {
            mark(session, "claim", "an isolated case");
        }
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void readingsOfAllAnalystsComeOverWhenAVersionIsImported() throws Exception {
        var second = add(SECOND);

        assertThat(second.carried()).isEqualTo(new CarriedReadings(2, 0, 1, List.of()));
        assertThat(set(second.article(), "ana").getAnnotations()).singleElement()
                .satisfies(mention -> assertThat(mention.getAnchors().get(0).getQuote()).isEqualTo("Ida Voss"));
        assertThat(set(second.article(), "zoe").getAnnotations()).hasSize(1);
        assertThat(set(second.article(), "ana").getOrphans()).singleElement().satisfies(orphan -> {
            assertThat(orphan.getVersion()).isEqualTo(first);
            assertThat(orphan.getAnchors().get(0).getQuote()).isEqualTo("Tom Abel left the company in March");
            assertThat(orphan.getComments()).hasSize(1);
            assertThat(orphan.getLayer()).isEqualTo("claim");
        });
        var check = new CheckOperation(casebook.store(), false);
        assertThat(check.execute(new NullProgressMonitor())).isEmpty();
        assertThat(check.information()).singleElement()
                .satisfies(note -> assertThat(note.message()).startsWith("1 annotation has no sure place"));
    }

    @Test
    void nothingComesOverWhenThatIsNotWanted() throws Exception {
        var document = Files.writeString(folder.resolve("page.txt"), SECOND);
        var outcome = new ImportOperation(casebook.store(), reader(), ReadLimits.DEFAULT, 1).carrying(false)
                .execute(List.of(document), one -> {
                }, new NullProgressMonitor()).get(0);

        assertThat(outcome.carried().isEmpty()).isTrue();
        assertThat(casebook.store().annotators(outcome.article())).isEmpty();
    }

    @Test
    void damagedReadingIsToldAndNothingToTheOthers() throws Exception {
        casebook.store().saveAnnotationFiles();
        Files.writeString(casebook.store().layout().annotations(first, "ana"), "<not XMI");

        var second = add(SECOND);

        assertThat(second.warnings()).singleElement()
                .satisfies(warning -> assertThat(warning).startsWith("The annotations of ana were not carried over"));
        assertThat(set(second.article(), "zoe").getAnnotations()).hasSize(1);
    }

    @Test
    void orphanThatIsPlacedBecomesTheAnnotationThatItWas() throws Exception {
        var second = add(SECOND).article();
        try (var session = session(second, "Ana")) {
            var orphan = session.own().getOrphans().get(0);
            var id = orphan.getId();
            int begin = session.text().indexOf("The board");
            var placed = session.place(orphan, List.of(new Span(begin, begin + 9)));

            assertThat(session.own().getOrphans()).isEmpty();
            assertThat(placed.getId()).isEqualTo(id);
            assertThat(placed.getComments()).singleElement()
                    .satisfies(comment -> assertThat(comment.getText()).isEqualTo("Who says so?"));
            assertThat(session.undoLabel()).contains("Place annotation");

            var after = EcoreUtil.copy(session.own());
            session.undo();
            assertThat(session.own().getAnnotations()).hasSize(1);
            assertThat(session.own().getOrphans()).singleElement().satisfies(again -> {
                assertThat(again.getId()).isEqualTo(id);
                assertThat(again.getAnchors()).hasSize(1);
            });
            session.redo();
            assertThat(EcoreUtil.equals(session.own(), after)).isTrue();
        }
        casebook.reopened();
        try (var session = session(second, "Ana")) {
            assertThat(session.own().getOrphans()).isEmpty();
            session.undo();
            assertThat(session.own().getOrphans()).hasSize(1);
            session.undo();
            assertThat(session.own().eContents()).as("before anything came over").isEmpty();
            session.redo();
            session.redo();
            assertThat(session.own().getAnnotations()).hasSize(2);
        }
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    @Test
    void relationsOfAnOrphanAreBackAsTheyWereWhenItIsPlaced() throws Exception {
        var relation = relate("Tom Abel left the company in March", "Ida Voss");
        var second = add(SECOND).article();
        assertThat(set(second, "ana").getRelations()).isEmpty();
        try (var session = session(second, "Ana")) {
            place(session, "Tom Abel left the company in March", "The board");

            assertThat(session.own().getRelations()).singleElement().satisfies(again -> {
                assertThat(again.getId()).isEqualTo(relation);
                assertThat(again.getNote()).isEqualTo("as far as known");
                assertThat(again.getFrom().getAnchors().get(0).getQuote()).isEqualTo("The board");
                assertThat(again.getTo().getAnchors().get(0).getQuote()).isEqualTo("Ida Voss");
                assertThat(again.getFrom().eContainer()).isSameAs(session.own());
            });
            session.undo();
            assertThat(session.own().getRelations()).isEmpty();
            assertThat(session.own().getOrphans()).hasSize(1);
            session.redo();
        }
        casebook.reopened();
        assertThat(set(second, "ana").getRelations()).hasSize(1);
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    @Test
    void relationThatTheAnalystDeletedOrWhoseOtherEndIsGoneDoesNotComeBack() throws Exception {
        relate("Tom Abel left the company in March", "Ida Voss");
        var second = add(SECOND).article();
        try (var session = session(second, "Ana")) {
            session.delete(List.copyOf(session.own().getAnnotations()));
            place(session, "Tom Abel left the company in March", "The board");
            assertThat(session.own().getRelations()).isEmpty();
            session.undo();
            session.undo();
            place(session, "Tom Abel left the company in March", "The board");
            session.delete(List.copyOf(session.own().getRelations()));
        }
        var third = add(SECOND + "\n\nSo far.").article();
        assertThat(set(third, "ana").getRelations()).isEmpty();
        assertThat(set(third, "ana").getAnnotations()).hasSize(2);
    }

    @Test
    void relationBetweenTwoOrphansOfDifferentVersionsIsBackWhenBothArePlaced() throws Exception {
        relate("Tom Abel left the company in March", "Ida Voss");
        add(SECOND);
        var third = add("Cranes stop in Elmsund\n\nNothing else is known of it so far, the paper writes.").article();
        assertThat(set(third, "ana").getOrphans()).hasSize(2);
        try (var session = session(third, "Ana")) {
            place(session, "Tom Abel left the company in March", "Nothing else");
            assertThat(session.own().getRelations()).isEmpty();
            place(session, "Ida Voss", "the paper");
            assertThat(session.own().getRelations()).hasSize(1);
        }
    }

    @Test
    void relationComesOverWithAnOrphanThatFindsItsPlaceInALaterVersion() throws Exception {
        var relation = relate("Tom Abel left the company in March", "Ida Voss");
        add(SECOND);
        var third = add(FIRST + "\n\nSo far.").article();

        assertThat(set(third, "ana").getRelations()).singleElement().satisfies(again -> {
            assertThat(again.getId()).isEqualTo(relation);
            assertThat(again.getFrom().getAnchors().get(0).getQuote()).startsWith("Tom Abel");
        });
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    /** Relates two annotations of the first version; the result is the relation's identifier. */
    private String relate(String from, String to) throws CoreException {
        try (var session = session(first, "Ana")) {
            var relation = session.relate(casebook.layer("supports"), quoted(session, from), quoted(session, to));
            session.setNote(relation, "as far as known");
            return relation.getId();
        }
    }

    private static SpanAnnotation quoted(ArticleSession session, String words) {
        return session.own().getAnnotations().stream()
                .filter(annotation -> annotation.getAnchors().get(0).getQuote().equals(words)).findFirst()
                .orElseThrow();
    }

    private static void place(ArticleSession session, String orphan, String words) throws CoreException {
        int begin = session.text().indexOf(words);
        session.place(session.own().getOrphans().stream()
                .filter(candidate -> candidate.getAnchors().get(0).getQuote().equals(orphan)).findFirst().orElseThrow(),
                List.of(new Span(begin, begin + words.length())));
    }

    @Test
    void orphanThatIsGivenUpIsGoneUntilThatIsUndone() throws Exception {
        var second = add(SECOND).article();
        try (var session = session(second, "Ana")) {
            session.giveUp(List.copyOf(session.own().getOrphans()));
            assertThat(session.own().getOrphans()).isEmpty();
            assertThat(session.undoLabel()).contains("Give up annotation");
            session.undo();
            assertThat(session.own().getOrphans()).hasSize(1);
        }
    }

    @Test
    void orphanOfAnotherIsNotPlacedByMe() throws Exception {
        var second = add(SECOND).article();
        try (var session = session(second, "Zoë")) {
            var orphan = session.others().get(0).getOrphans().get(0);
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> session.place(orphan, List.of(new Span(0, 6))))
                    .withMessageContaining("another analyst");
        }
    }

    @Test
    void orphanFindsItsPlaceInAVersionThatHasTheWordsAgain() throws Exception {
        add(SECOND);
        var third = add(FIRST + "\n\nSo far.");

        assertThat(third.carried().orphaned()).isZero();
        assertThat(set(third.article(), "ana").getOrphans()).isEmpty();
        assertThat(set(third.article(), "ana").getAnnotations())
                .extracting(annotation -> annotation.getAnchors().get(0).getQuote())
                .containsExactly("Ida Voss", "Tom Abel left the company in March");
    }

    @Test
    void wordsThatAreLikeNothingHaveNoGuesses() throws Exception {
        var second = add(SECOND).article();

        assertThat(set(second, "ana").getOrphans().get(0).getGuesses())
                .allSatisfy(guess -> assertThat(guess.getSimilarity()).isGreaterThanOrEqualTo(0.4));
    }

    private AnnotationSet set(String article, String analyst) throws CoreException {
        return casebook.store().readSet(article, analyst);
    }

    private SpanAnnotation mark(ArticleSession session, String layer, String words) throws CoreException {
        int begin = session.text().indexOf(words);
        return session.annotate(casebook.layer(layer), "", List.of(new Span(begin, begin + words.length())));
    }

    private ArticleSession session(String article, String analyst) throws CoreException {
        return ArticleSession.open(casebook.store(), article, casebook.store().analyst(analyst));
    }

    private static TextReader reader() {
        return new TextReader().at(raw -> "https://ledger.example/cranes");
    }

    private ImportOutcome add(String text) throws Exception {
        var document = Files.writeString(folder.resolve("page.txt"), text);
        return new ImportOperation(casebook.store(), reader(), ReadLimits.DEFAULT, 1).execute(List.of(document),
                outcome -> {
                }, new NullProgressMonitor()).get(0);
    }
}
