package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

class MarkLabelsTest {

    private static final String SHIPS = "\ud83d\udea2".repeat(90);
    private static final String TEXT = "The crane stops, said the port. " + "It stands still. ".repeat(20) + SHIPS;

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private ArticleSession session;

    @BeforeEach
    void open() throws Exception {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(TEXT));
        session = casebook.session(0, "Ana Ruiz");
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        casebook.close();
    }

    private SpanAnnotation claim(Span... spans) throws Exception {
        return session.annotate(casebook.layer("claim"), "fact", List.of(spans));
    }

    private String described(SpanAnnotation annotation) {
        return new MarkLabels(session).describe(annotation);
    }

    @Test
    void longWordsAreCutBetweenCharacters() throws Exception {
        int begin = TEXT.length() - SHIPS.length() - 1;

        assertThat(described(claim(new Span(begin, TEXT.length()))))
                .contains("\u201c " + SHIPS.substring(0, 118) + "\u2026");
    }

    @Test
    void annotationIsToldWithItsTagWordsValuesNoteAndComments() throws Exception {
        var claim = claim(new Span(4, 9), new Span(26, 30));
        session.setValues(claim, Codebooks.attribute(casebook.layer("claim"), "stance").orElseThrow(),
                List.of("doubts"));
        session.setNote(claim, "Ask the port.");
        session.comment(claim, "Is that so?");

        assertThat(described(claim)).startsWith("Claim · Fact\n“crane … port”\n").contains("\nStance: ")
                .containsSubsequence("\nAsk the port.", "\n“Is that so?”");
        assertThat(new MarkLabels(session).describeBeside(claim)).startsWith("Claim · Fact\n")
                .doesNotContain("crane");
    }

    @Test
    void relationIsToldByTheWordsOfItsEnds() throws Exception {
        var relation = session.relate(casebook.layer("supports"), claim(new Span(4, 9)), claim(new Span(26, 30)));

        assertThat(new MarkLabels(session).describe(relation)).isEqualTo("Supports\n“crane” → “port”");
    }

    @Test
    void longWordsAreCutAndLinesJoined() throws Exception {
        assertThat(described(claim(new Span(0, TEXT.length())))).hasLineCount(2).endsWith("…”")
                .hasSizeLessThan(150);
    }

    @Test
    void annotationOfAnotherSaysWhose() throws Exception {
        claim(new Span(4, 9));
        session.close();
        session = casebook.session(0, "Ben Okafor");

        assertThat(described(session.others().getFirst().getAnnotations().getFirst()))
                .startsWith("Claim · Fact · Ana Ruiz\n");
    }
}
