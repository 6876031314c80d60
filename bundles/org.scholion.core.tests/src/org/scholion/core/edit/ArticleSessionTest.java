package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;
import org.scholion.model.ModelFactory;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

class ArticleSessionTest {

    private static final String TEXT = "Ana Ruiz reportedly left the model team.";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;
    private Layer mention;
    private Layer claim;

    @BeforeEach
    void openArticle() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(TEXT).annotatedBy("Ben").withClaim(0, 8));
        session = casebook.session(0, "Ana");
        mention = casebook.layer("mention");
        claim = casebook.layer("claim");
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        casebook.close();
    }

    @Test
    void everyStepIsOnDiskWhenItReturnsAndSoAreUndoAndRedo() throws CoreException {
        var steps = List.<Step>of(
                () -> session.annotate(mention, "person", List.of(new Span(0, 8))),
                () -> session.annotate(claim, "rumour", List.of(new Span(20, 24), new Span(0, 3))),
                () -> session.setTag(first(), "organisation/company"),
                () -> session.setNote(first(), "one\r\ntwo\u0007"),
                () -> session.setValues(first(), attribute(mention, "description"), List.of("the lead")),
                () -> session.setValues(first(), attribute(mention, "description"), List.of("the former lead")),
                () -> session.comment(first(), "Sure?"),
                () -> session.relate(casebook.layer("says"), first(), second()),
                () -> session.assess(casebook.layer("assessment"), ""),
                () -> session.setSpans(first(), List.of(new Span(4, 8))),
                () -> session.setTag(first(), null),
                () -> session.setNote(first(), ""),
                () -> session.setValues(first(), attribute(mention, "description"), List.of()),
                () -> session.delete(List.of(first())));
        var states = new ArrayList<>(List.of(onDisk()));
        for (var step : steps) {
            step.run();
            assertDiskIsAsShown();
            states.add(onDisk());
        }
        for (int left = steps.size() - 1; left >= 0; left--) {
            session.undo();
            assertDiskIsAsShown();
            assertThat(EcoreUtil.equals(onDisk(), states.get(left))).as("undone to step %s", left).isTrue();
        }
        assertThat(session.undoLabel()).isEmpty();
        for (int done = 1; done <= steps.size(); done++) {
            session.redo();
            assertDiskIsAsShown();
            assertThat(EcoreUtil.equals(onDisk(), states.get(done))).as("redone to step %s", done).isTrue();
        }
        assertThat(session.redoLabel()).isEmpty();
    }

    @Test
    void spansAreStoredInOrderOfBegin() throws CoreException {
        var mark = session.annotate(claim, "", List.of(new Span(20, 24), new Span(0, 3)));

        assertThat(mark.getAnchors()).extracting("quote").containsExactly("Ana", "left");
    }

    @Test
    void deletingTakesTheRelationsAlongAndUndoBringsAllBackInPlace() throws CoreException {
        var says = casebook.layer("says");
        var one = session.annotate(mention, "", List.of(new Span(0, 3)));
        var two = session.annotate(claim, "", List.of(new Span(4, 8)));
        var three = session.annotate(claim, "", List.of(new Span(9, 12)));
        session.relate(says, one, two);
        var kept = session.relate(says, one, three);
        session.relate(says, two, three);
        var before = onDisk();

        session.delete(List.of(two));
        assertThat(onDisk().getAnnotations()).extracting("id").containsExactly(one.getId(), three.getId());
        assertThat(onDisk().getRelations()).extracting("id").containsExactly(kept.getId());

        session.undo();
        assertThat(EcoreUtil.equals(onDisk(), before)).isTrue();
        session.delete(List.of(one, two, three));
        assertThat(onDisk().getRelations()).isEmpty();
        session.undo();
        assertThat(EcoreUtil.equals(onDisk(), before)).isTrue();
        assertThat(session.own().getRelations().get(0).getTo()).isSameAs(two);
    }

    @Test
    void stepsAreNamedForTheMenu() throws CoreException {
        session.annotate(claim, "", List.of(new Span(0, 3)));
        assertThat(session.undoLabel()).contains("Mark as claim");
        session.setValues(first(), attribute(claim, "secondhand"), List.of("true"));
        assertThat(session.undoLabel()).contains("Change second-hand");
        session.undo();
        assertThat(session.undoLabel()).contains("Mark as claim");
        assertThat(session.redoLabel()).contains("Change second-hand");
        session.annotate(mention, "", List.of(new Span(0, 3)));
        assertThat(session.redoLabel()).as("a new step forgets what could be redone").isEmpty();
        session.delete(List.of(first(), second()));
        assertThat(session.undoLabel()).contains("Delete 2 annotations");
    }

    @Test
    void valuesThatAreNotOfTheTypeAreRefusedAndNothingChanges() throws CoreException {
        session.annotate(claim, "", List.of(new Span(0, 3)));

        refuses("true or false", () -> session.setValues(first(), attribute(claim, "secondhand"), List.of("yes")));
        refuses("not among the values",
                () -> session.setValues(first(), attribute(claim, "credibility"), List.of("7")));
        refuses("has one value", () -> session.setValues(first(), attribute(claim, "hedge"), List.of("may", "could")));
        session.setValues(first(), attribute(claim, "chain"), List.of("origin", "paper"));

        assertThat(AttributeValues.of(onDisk().getAnnotations().get(0), "chain")).containsExactly("origin", "paper");
        assertThat(onDisk().getAnnotations().get(0).getValues()).hasSize(2);
    }

    @Test
    void spansThatAreNoPlaceInTheTextAreRefused() throws CoreException {
        refuses("Select the words", () -> session.annotate(claim, "", List.of()));
        refuses("ends at 40", () -> session.annotate(claim, "", List.of(new Span(35, 41))));
        refuses("must not overlap", () -> session.annotate(claim, "", List.of(new Span(0, 5), new Span(4, 8))));
        var mark = session.annotate(claim, "", List.of(new Span(35, 40)));
        refuses("Select the words", () -> session.setSpans(mark, List.of()));
        refuses("ends at 40", () -> session.setSpans(mark, List.of(new Span(40, 41))));

        assertThat(onDisk().getAnnotations()).hasSize(1);
    }

    @Test
    void layersAndTagsThatDoNotFitAreRefused() throws CoreException {
        refuses("not for words", () -> session.annotate(casebook.layer("says"), "", List.of(new Span(0, 3))));
        refuses("not for whole articles", () -> session.assess(claim, ""));
        refuses("has no tag \"persons\"", () -> session.annotate(mention, "persons", List.of(new Span(0, 3))));
        var mark = session.annotate(mention, "", List.of(new Span(0, 3)));
        refuses("not for relations", () -> session.relate(mention, mark, mark));
        refuses("has no tag", () -> session.setTag(mark, "company"));

        assertThat(onDisk().getAnnotations().get(0).getTag()).isNull();
    }

    @Test
    void annotationsOfOthersAndDeletedOnesCannotBeChanged() throws CoreException {
        var others = session.others().get(0).getAnnotations().get(0);
        var gone = session.annotate(mention, "", List.of(new Span(0, 3)));
        var own = session.annotate(mention, "", List.of(new Span(0, 3)));
        session.delete(List.of(gone));
        assertThat(session.isOwn(others)).isFalse();
        for (var mark : List.of(others, gone)) {
            refuses("cannot be changed", () -> session.setTag(mark, null));
            refuses("cannot be changed", () -> session.setNote(mark, "x"));
            refuses("cannot be changed", () -> session.setSpans(mark, List.of(new Span(0, 1))));
            refuses("cannot be changed", () -> session.setValues(mark, attribute(mention, "description"), List.of()));
            refuses("cannot be changed", () -> session.delete(List.of(own, mark)));
            refuses("cannot be changed", () -> session.relate(casebook.layer("says"), own, mark));
            refuses("cannot be changed", () -> session.relate(casebook.layer("says"), mark, own));
        }
        refuses("was deleted", () -> session.comment(gone, "x"));
        refuses("in this article already", () -> session.addAll("Add", List.of(others)));

        assertThat(others.getNote()).isNull();
        assertThat(onDisk().getAnnotations()).hasSize(1);
        assertThat(casebook.store().readSet(casebook.article(0), "ben").getAnnotations()).hasSize(1);
    }

    @Test
    void readyAnnotationsAreAddedAsOneStepAndOnceOnly() throws CoreException {
        var ready = ready("1", 0, 3);
        session.addAll("Add ready annotations", List.of(ready, ready("2", 4, 8)));

        assertThat(onDisk().getAnnotations()).extracting("id").containsExactly("1", "2");
        refuses("in this article already", () -> session.addAll("Add", List.of(ready("2", 4, 8))));
        session.undo();
        assertThat(onDisk().getAnnotations()).isEmpty();
    }

    @Test
    void elementThatCouldNotBeReadAgainIsNotSaved() throws CoreException {
        session.annotate(mention, "", List.of(new Span(0, 3)));
        var incomplete = ready("1", 0, 3);
        incomplete.setLayer(null);

        refuses("a SpanAnnotation without layer", () -> session.addAll("Add", List.of(incomplete)));
        assertThat(session.own().getAnnotations()).hasSize(1);
        assertDiskIsAsShown();
    }

    @Test
    void casebookThatIsOpenElsewhereIsReadButNotChanged() throws CoreException {
        try (var store = CasebookStore.open(casebook.folder());
                var reading = ArticleSession.open(store, casebook.article(0), store.analyst("Ben"))) {
            assertThat(reading.own().getAnnotations()).hasSize(1);
            refuses("is open elsewhere", () -> reading.annotate(mention, "", List.of(new Span(0, 3))));
            refuses("is open elsewhere", () -> reading.delete(List.copyOf(reading.own().getAnnotations())));
            assertThat(reading.own().getAnnotations()).hasSize(1);
            assertThat(reading.undoLabel()).isEmpty();
        }
    }

    private interface Step {
        void run() throws CoreException;
    }

    private static void refuses(String reason, Step step) {
        assertThatExceptionOfType(CoreException.class).isThrownBy(step::run).withMessageContaining(reason);
    }

    private void assertDiskIsAsShown() throws CoreException {
        assertThat(EcoreUtil.equals(onDisk(), session.own())).isTrue();
    }

    private AnnotationSet onDisk() throws CoreException {
        return casebook.store().readSet(casebook.article(0), "ana");
    }

    private SpanAnnotation first() {
        return session.own().getAnnotations().get(0);
    }

    private SpanAnnotation second() {
        return session.own().getAnnotations().get(1);
    }

    private static Attribute attribute(Layer layer, String name) {
        return Codebooks.attribute(layer, name).orElseThrow();
    }

    private static SpanAnnotation ready(String id, int begin, int end) {
        var annotation = ModelFactory.eINSTANCE.createSpanAnnotation();
        annotation.setId(id);
        annotation.setLayer("mention");
        annotation.getAnchors().add(Anchors.of(TEXT, new Span(begin, end)));
        return annotation;
    }
}
