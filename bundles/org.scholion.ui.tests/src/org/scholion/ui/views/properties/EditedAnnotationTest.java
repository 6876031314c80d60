package org.scholion.ui.views.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.Attribute;
import org.scholion.testing.CasebookFixture;

class EditedAnnotationTest {

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private ArticleSession session;
    private EditedAnnotation claim;
    private Attribute hedge;

    @BeforeEach
    void open() throws Exception {
        casebook = aCasebook(folder).with(anArticle().annotatedBy("Zoë Okafor").withMention(0, 8));
        session = casebook.session(0, "Ben Ito");
        claim = new EditedAnnotation(session, session.annotate(casebook.layer("claim"), "", List.of(new Span(9, 29))));
        hedge = Codebooks.attribute(casebook.layer("claim"), "hedge").orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        casebook.close();
    }

    @Test
    void storingWhatIsThereAlreadyIsNoStepOfTheHistory() throws Exception {
        claim.setValues(hedge, List.of("may"));
        claim.setTag("fact");
        claim.setNote("n");
        session.undo();
        session.redo();
        var label = session.undoLabel();

        claim.setValues(hedge, List.of("may"));
        claim.setTag("fact");
        claim.setNote("n");

        assertThat(session.undoLabel()).isEqualTo(label).hasValue("Change note");
        session.undo();
        assertThat(claim.note()).isEmpty();
        session.undo();
        assertThat(claim.tag()).isEmpty();
        session.undo();
        assertThat(claim.values(hedge)).isEmpty();
    }

    @Test
    void ownAnnotationCanBeChangedAndThatOfAnotherAnalystSaysWhose() {
        var other = new EditedAnnotation(session, session.others().get(0).getAnnotations().get(0));

        assertThat(claim.readOnlyReason()).isEmpty();
        assertThat(other.readOnlyReason()).hasValueSatisfying(reason -> assertThat(reason).contains("Zoë Okafor"));
    }

    @Test
    void casebookThatIsOpenElsewhereSaysSo() throws Exception {
        try (var second = CasebookStore.open(folder);
                var reading = ArticleSession.open(second, casebook.article(0), second.analyst("Ben Ito"))) {
            var mine = new EditedAnnotation(reading, reading.own().getAnnotations().get(0));

            assertThat(mine.readOnlyReason()).isEqualTo(second.readOnlyReason()).isPresent();
        }
    }

    @Test
    void deletedAnnotationDoesNotExistUntilItIsBroughtBack() throws Exception {
        session.delete(List.of(claim.element()));
        assertThat(claim.exists()).isFalse();

        session.undo();
        assertThat(claim.exists()).isTrue();
    }

    @Test
    void factsNameAnalystMomentAndPlace() {
        claim.element().setCreated("2026-03-04T10:02:00Z");
        claim.element().setModified("2026-03-05T11:00:00Z");

        assertThat(AnnotationFacts.of(claim.element(), claim.texts(), ZoneOffset.UTC, Locale.UK))
                .containsExactly("By Ben Ito", "Created 4 Mar 2026, 10:02", "Changed 5 Mar 2026, 11:00",
                        "Characters 9–29");
    }

    @Test
    void annotationsOfTheAnalystAreOfferedByTheirWords() throws Exception {
        var mention = session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));

        assertThat(Choices.annotations(session, claim.element()).values()).containsExactly("", mention.getId());
        assertThat(Choices.annotations(session, claim.element()).labels()).containsExactly("", "Ana Ruiz");
    }

    @Test
    void plainNotationTakesWhatTheTypeAllows() {
        var value = Codebooks.attribute(casebook.layer("quantity"), "value").orElseThrow();
        var number = new Notation.Plain(value);

        assertThat(number.value("0.8")).contains("0.8");
        assertThat(number.value("0,8")).isEmpty();
        assertThat(number.problem("0,8")).contains("Value", "0,8");
    }
}
