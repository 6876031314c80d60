package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

class SpanEditsTest {

    private static final String TEXT = "Ana Ruiz reportedly left the model team.";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;
    private Layer mention;
    private Layer claim;

    @BeforeEach
    void openArticle() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(TEXT));
        session = casebook.session(0, "Ana");
        mention = casebook.layer("mention");
        claim = casebook.layer("claim");
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        assertThat(new CheckOperation(casebook.store(), false).execute(null)).isEmpty();
        casebook.close();
    }

    @Test
    void movesInARowAreOneStepThatARestartUndoesAsOne() throws CoreException {
        var mark = session.annotate(mention, "", List.of(span("Ana")));
        var before = onDisk();
        session.spans().moveEnds(mark, List.of(span("Ana Ruiz")), false);
        session.spans().moveEnds(mark, List.of(span("Ana Ruiz reportedly")), true);
        session.spans().moveEnds(mark, List.of(span("Ruiz reportedly")), true);
        assertThat(quotes(onDisk())).containsExactly("Ruiz reportedly");
        assertThat(session.undoLabel()).contains("Move end");

        session.close();
        casebook.reopened();
        session = casebook.session(0, "Ana");
        assertThat(quotes(session.own())).containsExactly("Ruiz reportedly");
        session.undo();
        assertThat(EcoreUtil.equals(onDisk(), before)).isTrue();
        assertThat(session.undoLabel()).contains("Mark as mention");
        session.redo();
        assertThat(quotes(onDisk())).containsExactly("Ruiz reportedly");
        session.undo();
        session.undo();
        assertThat(onDisk().getAnnotations()).isEmpty();
    }

    @Test
    void moveGoesOnOnlyWhereTheStepBeforeMovedTheSameAnnotation() throws CoreException {
        var one = session.annotate(mention, "", List.of(span("Ana")));
        var two = session.annotate(mention, "", List.of(span("team")));
        session.spans().moveEnds(one, List.of(span("Ana Ruiz")), true);
        assertThat(session.undoLabel()).contains("Move end");
        session.spans().moveEnds(two, List.of(span("model team")), true);
        session.undo();
        assertThat(quotes(onDisk())).containsExactly("Ana Ruiz", "team");
        session.spans().moveEnds(one, List.of(span("Ana")), true); // two's move could be redone
        assertThat(session.redoLabel()).isEmpty();
        session.undo();
        assertThat(quotes(onDisk())).containsExactly("Ana Ruiz", "team");
    }

    @Test
    void annotationReachesOverASelection() throws CoreException {
        var mark = session.annotate(claim, "", List.of(span("reportedly"), span("team")));

        session.spans().extend(mark, span("left the"));
        assertThat(quotes(onDisk())).containsExactly("reportedly left the", "team");
        assertThat(session.undoLabel()).contains("Extend annotation");
        session.undo();
        assertThat(quotes(onDisk())).containsExactly("reportedly", "team");
        refuses("this part already", () -> session.spans().extend(mark, span("tea")));
    }

    @Test
    void partsAreAddedAndRemoved() throws CoreException {
        var mark = session.annotate(claim, "", List.of(span("reportedly")));

        session.spans().addParts(mark, List.of(span("team"), span("Ana")));
        assertThat(quotes(onDisk())).containsExactly("Ana", "reportedly", "team");
        session.spans().removePart(mark, span("Ruiz reportedly"));
        assertThat(quotes(onDisk())).containsExactly("Ana", "team");
        refuses("Delete it instead", () -> session.spans().removePart(mark, new Span(0, TEXT.length())));
        refuses("this part already", () -> session.spans().removePart(mark, span("left")));
        session.undo();
        session.undo();
        assertThat(quotes(onDisk())).containsExactly("reportedly");
    }

    @Test
    void splittingKeepsKindValuesAndRelations() throws CoreException {
        var mark = session.annotate(claim, "rumour", List.of(span("reportedly left the model team")));
        session.setValues(mark, Codebooks.attribute(claim, "hedge").orElseThrow(), List.of("reportedly"));
        session.comment(mark, "Sure?");
        var ana = session.annotate(mention, "", List.of(span("Ana")));
        session.relate(casebook.layer("says"), ana, mark);
        var before = onDisk();

        var pieces = session.spans().split(mark, TEXT.indexOf("left"), TEXT.indexOf(" the"));

        assertThat(quotes(onDisk())).containsExactly("reportedly", "Ana", "left", "the model team");
        assertThat(pieces).hasSize(3).first().isSameAs(mark);
        assertThat(pieces.get(2).getTag()).isEqualTo("rumour");
        assertThat(AttributeValues.of(pieces.get(1), "hedge")).containsExactly("reportedly");
        assertThat(pieces.get(1).getComments()).isEmpty();
        assertThat(session.own().getRelations().get(0).getTo()).isSameAs(mark);
        session.undo();
        assertThat(EcoreUtil.equals(onDisk(), before)).isTrue();
        refuses("inside the annotation", () -> session.spans().split(mark, 0, 0));
        refuses("inside the annotation", () -> session.spans().split(mark, 0, TEXT.length()));
    }

    @Test
    void otherLayerKeepsTheValuesThatFit() throws CoreException {
        var mark = session.annotate(claim, "rumour", List.of(span("left")));
        session.setValues(mark, Codebooks.attribute(claim, "cue").orElseThrow(), List.of("said"));
        session.setValues(mark, Codebooks.attribute(claim, "hedge").orElseThrow(), List.of("reportedly"));
        var quotation = casebook.layer("quotation");
        assertThat(SpanEdits.loses(mark, quotation)).isTrue();

        session.spans().setLayer(mark, quotation, "direct");

        assertThat(onDisk().getAnnotations().get(0)).extracting("layer", "tag").containsExactly("quotation", "direct");
        assertThat(AttributeValues.of(mark, "cue")).containsExactly("said");
        assertThat(mark.getValues()).hasSize(1);
        assertThat(session.undoLabel()).contains("Change to quotation");
        session.undo();
        assertThat(AttributeValues.of(mark, "hedge")).containsExactly("reportedly");
        session.spans().setLayer(mark, claim, "fact");
        assertThat(session.undoLabel()).contains("Change tag");
        refuses("has no tag", () -> session.spans().setLayer(mark, claim, "direct"));
        refuses("not for words", () -> session.spans().setLayer(mark, casebook.layer("says"), ""));
    }

    @Test
    void manyPlacesAreMarkedAsOneStep() throws CoreException {
        session.spans().annotateEach(mention, "person", List.of(span("Ana"), span("team")));

        assertThat(quotes(onDisk())).containsExactly("Ana", "team");
        assertThat(session.undoLabel()).contains("Mark 2 places as mention");
        session.undo();
        assertThat(onDisk().getAnnotations()).isEmpty();
        refuses("ends at 40",
                () -> session.spans().annotateEach(mention, "", List.of(span("Ana"), new Span(39, 41))));
        assertThat(onDisk().getAnnotations()).isEmpty();
    }

    @Test
    void relationIsReversedAndGetsAnotherLayer() throws CoreException {
        var one = session.annotate(claim, "", List.of(span("left")));
        var two = session.annotate(claim, "", List.of(span("team")));
        var relation = session.relate(casebook.layer("supports"), one, two);

        session.relations().reverse(relation);
        assertThat(onDisk().getRelations().get(0).getFrom().getId()).isEqualTo(two.getId());
        session.relations().setLayer(relation, casebook.layer("contradicts"));
        assertThat(onDisk().getRelations().get(0).getLayer()).isEqualTo("contradicts");
        assertThat(session.undoLabel()).contains("Change to contradicts");
        assertThat(session.relations().of(one)).containsExactly(relation);
        assertThat(session.relations().exists(casebook.layer("contradicts"), two, one)).isTrue();
        assertThat(session.relations().exists(casebook.layer("contradicts"), one, two)).isFalse();
        refuses("not for relations", () -> session.relations().setLayer(relation, claim));
        session.undo();
        session.undo();
        assertThat(onDisk().getRelations().get(0).getFrom().getId()).isEqualTo(one.getId());
        assertThat(relation.getLayer()).isEqualTo("supports");
    }

    private interface Step {
        void run() throws CoreException;
    }

    private static void refuses(String reason, Step step) {
        assertThatExceptionOfType(CoreException.class).isThrownBy(step::run).withMessageContaining(reason);
    }

    private AnnotationSet onDisk() throws CoreException {
        return casebook.store().readSet(casebook.article(0), "ana");
    }

    private static List<String> quotes(AnnotationSet set) {
        return set.getAnnotations().stream().map(SpanAnnotation::getAnchors)
                .flatMap(anchors -> anchors.stream().map(anchor -> anchor.getQuote())).toList();
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
