package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

/** What was chosen in many articles is changed as one step, and nothing else is. */
class ChosenAnnotationsTest {

    private static final int ARTICLES = 4;

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private final Map<String, Set<String>> chosen = new HashMap<>();

    @BeforeEach
    void annotateArticles() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
        for (int i = 0; i < ARTICLES; i++) {
            casebook.with(anArticle().withText("Ana Ruiz leads the team, says Ben. Number " + i));
            try (var session = casebook.session(i, "Ana")) {
                var first = session.annotate(casebook.layer("mention"), "person", List.of(new Span(0, 8)));
                session.setValues(first, Codebooks.attribute(casebook.layer("mention"), "description").orElseThrow(),
                        List.of("the lead"));
                session.annotate(casebook.layer("mention"), "person", List.of(new Span(30, 33)));
                chosen.put(casebook.article(i), new HashSet<>(Set.of(first.getId())));
            }
            try (var session = casebook.session(i, "Ben")) {
                var foreign = session.annotate(casebook.layer("mention"), "person", List.of(new Span(0, 8)));
                chosen.get(casebook.article(i)).add(foreign.getId());
            }
        }
        chosen.remove(casebook.article(3));
    }

    @AfterEach
    void close() throws CoreException {
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        casebook.close();
    }

    @Test
    void tagIsChangedWhereItWasChosenAndOfOneAnalystAlone() throws CoreException {
        var result = run(chosen().change(casebook.layer("mention"), "place"));

        assertThat(result.annotations()).isEqualTo(3);
        assertThat(tags("ana")).containsExactly("place", "person", "place", "person", "place", "person", "person",
                "person");
        assertThat(tags("ben")).containsOnly("person");
    }

    @Test
    void stepIsUndoneFromTheHistoryOfTheCasebookAfterARestartAndMadeAgain() throws CoreException {
        run(chosen().change(casebook.layer("mention"), "place"));
        casebook.reopened();
        assertThat(casebook.store().edits().undoLabel()).contains("Change to Mention › Place in 3 articles");

        casebook.store().edits().undo(new NullProgressMonitor());
        assertThat(tags("ana")).containsOnly("person");
        casebook.reopened();
        casebook.store().edits().redo(new NullProgressMonitor());
        assertThat(tags("ana")).contains("place");
        try (var session = casebook.session(1, "Ana")) { // from an article it is undone as well
            session.undo();
        }
        assertThat(tags("ana")).containsOnly("person");
        assertThat(casebook.store().edits().redoLabel()).contains("Change to Mention › Place in 3 articles");
    }

    @Test
    void whatIsAsItShouldBeIsNotTouchedAndMakesNoStep() throws CoreException {
        var result = run(chosen().change(casebook.layer("mention"), "person"));

        assertThat(result.annotations()).isZero();
        assertThat(casebook.store().edits().undoLabel()).isEmpty();
    }

    @Test
    void otherLayerKeepsTheValuesThatFitAndUndoBringsBackTheOthers() throws CoreException {
        run(chosen().change(casebook.layer("claim"), ""));
        assertThat(first().getLayer()).isEqualTo("claim");
        assertThat(first().getTag()).isNull();
        assertThat(AttributeValues.of(first(), "description")).isEmpty();

        casebook.store().edits().undo(new NullProgressMonitor());
        assertThat(first().getLayer()).isEqualTo("mention");
        assertThat(AttributeValues.of(first(), "description")).containsExactly("the lead");
    }

    @Test
    void layerOfAnotherKindChangesNothing() throws CoreException {
        assertThat(run(chosen().change(casebook.layer("says"), "")).annotations()).isZero();
    }

    @Test
    void valuesAreSetAndTakenAway() throws CoreException {
        var mention = casebook.layer("mention");
        var description = Codebooks.attribute(mention, "description").orElseThrow();
        run(chosen().setValues(mention, description, List.of("head of the team")));
        assertThat(AttributeValues.of(first(), "description")).containsExactly("head of the team");

        run(chosen().setValues(mention, description, List.of()));
        assertThat(AttributeValues.of(first(), "description")).isEmpty();
        casebook.store().edits().undo(new NullProgressMonitor());
        casebook.store().edits().undo(new NullProgressMonitor());
        assertThat(AttributeValues.of(first(), "description")).containsExactly("the lead");
    }

    @Test
    void valueThatTheAttributeDoesNotTakeIsRefusedBeforeAnythingIsChanged() throws CoreException {
        var claim = casebook.layer("claim");
        var credibility = Codebooks.attribute(claim, "credibility").orElseThrow();

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> chosen().setValues(claim, credibility, List.of("very")));
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> chosen().change(claim, "nowhere"));
    }

    @Test
    void deletedOnesTakeTheirRelationsAlongAndComeBackWithThem() throws CoreException {
        try (var session = casebook.session(0, "Ana")) {
            var marks = session.own().getAnnotations();
            session.relate(casebook.layer("about"), marks.get(1), marks.get(0));
        }
        var result = run(chosen().delete());
        assertThat(result.annotations()).isEqualTo(4);
        assertThat(tags("ana")).hasSize(2 * ARTICLES - 3);
        assertThat(casebook.store().readSet(casebook.article(0), "ana").getRelations()).isEmpty();

        casebook.store().edits().undo(new NullProgressMonitor());
        var relation = casebook.store().readSet(casebook.article(0), "ana").getRelations().get(0);
        assertThat(relation.getTo().getId()).isEqualTo(first().getId());
    }

    private ChosenAnnotations chosen() {
        return new ChosenAnnotations(casebook.store(), "ana", chosen);
    }

    private static BulkResult run(BulkEditOperation operation) throws CoreException {
        return operation.execute(new NullProgressMonitor());
    }

    private SpanAnnotation first() throws CoreException {
        return casebook.store().readSet(casebook.article(0), "ana").getAnnotations().get(0);
    }

    private List<String> tags(String analyst) throws CoreException {
        var tags = new ArrayList<String>();
        for (int i = 0; i < ARTICLES; i++) {
            casebook.store().readSet(casebook.article(i), analyst).getAnnotations()
                    .forEach(annotation -> tags.add(annotation.getTag()));
        }
        return tags;
    }
}
