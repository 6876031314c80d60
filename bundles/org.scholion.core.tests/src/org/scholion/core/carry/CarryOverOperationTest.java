package org.scholion.core.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class CarryOverOperationTest {

    private static final String FIRST = "Cranes stop in Elmsund\n\nThe cranes of the port stood still on Monday night, "
            + "says harbour master Ida Voss. Lodestar calls the fault an isolated case.\n\nTom Abel left in March.";
    private static final String SECOND = "Cranes stop in Elmsund\n\nThe cranes of the port stood still for all of Monday "
            + "night, says harbour master Ida Voss. Lodestar calls the fault an isolated case.";

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private String first;
    private String second;

    @BeforeEach
    void makeTwoVersions() throws Exception {
        casebook = aCasebook(folder.resolve("c"));
        first = add(FIRST);
        second = add(SECOND);
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void annotationsComeOverAsOneStepWithWhatIsSure() throws CoreException {
        try (var session = session(first)) {
            var master = mark(session, "mention", "Ida Voss");
            var claim = mark(session, "claim", "stood still on Monday night");
            session.relate(casebook.layer("says"), claim, master);
            mark(session, "mention", "Tom Abel left in March");
        }
        var carryOver = carry();

        assertThat(carryOver.outcomes()).extracting(CarriedAnnotation::quote, CarriedAnnotation::certainty)
                .containsExactly(tuple("Ida Voss", Certainty.SAME),
                        tuple("stood still on Monday night", Certainty.CHANGED),
                        tuple("Tom Abel left in March", Certainty.LOST));
        try (var session = session(second)) {
            session.addAll("Carry over annotations", carryOver.elements());
            assertThat(session.own().getAnnotations())
                    .extracting(annotation -> annotation.getAnchors().get(0).getQuote())
                    .containsExactly("Ida Voss", "stood still for all of Monday night");
            assertThat(session.own().getRelations()).singleElement()
                    .satisfies(relation -> assertThat(relation.getFrom())
                            .isSameAs(session.own().getAnnotations().get(1)));
            assertThat(session.own().getAnnotations().get(1).getComments()).singleElement()
                    .satisfies(comment -> assertThat(comment.getText()).contains("stood still on Monday night"));
            session.undo();
            assertThat(session.own().eContents()).isEmpty();
            session.redo();
        }
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        assertThat(casebook.store().readSet(first, "ana").getAnnotations()).as("the earlier version").hasSize(3);
    }

    @Test
    void whatCameOverBeforeDoesNotComeTwice() throws CoreException {
        try (var session = session(first)) {
            mark(session, "mention", "Ida Voss");
        }
        try (var session = session(second)) {
            session.addAll("Carry over annotations", carry().elements());
        }
        assertThat(carry().outcomes()).isEmpty();
        assertThat(carry().elements()).isEmpty();
    }

    @Test
    void relationComesOverWithTheSecondOfItsEndsButNotAfterItWasDeleted() throws CoreException {
        try (var session = session(first)) {
            mark(session, "mention", "Ida Voss");
        }
        try (var session = session(second)) {
            session.addAll("Carry over annotations", carry().elements());
        }
        try (var session = session(first)) {
            var claim = mark(session, "claim", "The cranes of the port stood still");
            session.relate(casebook.layer("says"), claim, (SpanAnnotation) session.own().getAnnotations().getFirst());
        }
        try (var session = session(second)) {
            session.addAll("Carry over annotations", carry().elements());
            var relation = session.own().getRelations().getFirst();
            assertThat(relation.getTo()).isSameAs(session.own().getAnnotations().getFirst());
            assertThat(relation.getFrom()).isSameAs(session.own().getAnnotations().get(1));
            session.delete(List.of(relation));
        }
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        assertThat(carry().elements()).isEmpty();
    }

    @Test
    void articleWithoutAnEarlierVersionSaysSo() {
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> new CarryOverOperation(casebook.store()).execute(first, "ana",
                        new NullProgressMonitor()))
                .withMessageContaining("no earlier version");
    }

    private CarryOver carry() throws CoreException {
        return new CarryOverOperation(casebook.store()).execute(second, "ana", new NullProgressMonitor());
    }

    private SpanAnnotation mark(ArticleSession session, String layer, String words) throws CoreException {
        int begin = session.text().indexOf(words);
        return session.annotate(casebook.layer(layer), "", List.of(new Span(begin, begin + words.length())));
    }

    private ArticleSession session(String article) throws CoreException {
        CasebookStore store = casebook.store();
        return ArticleSession.open(store, article, store.analyst("Ana"));
    }

    private String add(String text) throws Exception {
        var document = Files.writeString(folder.resolve("page.txt"), text);
        var reader = new TextReader().at(raw -> "https://ledger.example/cranes");
        return new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 1)
                .execute(List.of(document), outcome -> {
                }, new NullProgressMonitor()).get(0).article();
    }
}
