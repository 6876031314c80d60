package org.scholion.ui.article.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

class MarkIndexTest {

    private static final String TEXT = "0123456789".repeat(40);

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private ArticleSession session;

    @BeforeEach
    void openArticle() throws Exception {
        casebook = aCasebook(folder.resolve("my.casebook")).with(anArticle().withText(TEXT));
        session = casebook.session(0, "Ana Ruiz");
    }

    @AfterEach
    void close() throws Exception {
        session.close();
        casebook.close();
    }

    @Test
    void rangeHasExactlyTheMarksThatOverlapIt() throws Exception {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            int begin = random.nextInt(TEXT.length() - 1);
            mark("claim", begin, Math.min(TEXT.length(), begin + 1 + random.nextInt(i % 9 == 0 ? 200 : 12)));
        }
        var index = MarkIndex.of(session);

        for (int begin = 0; begin < TEXT.length(); begin += 3) {
            var range = new Span(begin, Math.min(TEXT.length(), begin + 7));
            assertThat(index.in(range.begin(), range.end())).containsExactlyElementsOf(
                    index.all().stream().filter(mark -> mark.span().overlaps(range)).toList());
        }
    }

    @Test
    void overlappingMarksAreInDifferentLanesAndLanesAreUsedAgain() throws Exception {
        mark("claim", 0, 50);
        mark("mention", 10, 20);
        mark("quantity", 15, 30);
        mark("time", 60, 70);
        var marks = MarkIndex.of(session).all();

        for (var one : marks) {
            for (var other : marks) {
                assertThat(one != other && one.span().overlaps(other.span()) && one.lane() == other.lane()).isFalse();
            }
        }
        assertThat(marks).extracting(Mark::lane).containsExactly(0, 1, 2, 0);
    }

    @Test
    void caretFindsTheInnermostMarkFirstAndOneThatEndsThereOnlyWhereNoneGoesOn() throws Exception {
        mark("claim", 0, 50);
        var inner = mark("mention", 10, 20);
        var next = mark("time", 50, 55);
        var index = MarkIndex.of(session);

        assertThat(index.at(12)).extracting(Mark::annotation).startsWith(inner);
        assertThat(index.at(50)).extracting(Mark::annotation).containsExactly(next);
        assertThat(index.at(55)).extracting(Mark::annotation).containsExactly(next);
        assertThat(index.at(56)).isEmpty();
    }

    @Test
    void stepsVisitEveryAnnotationOnceInOrderAndBackAgain() throws Exception {
        mark("claim", 0, 50);
        mark("mention", 0, 20);
        session.annotate(Codebooks.layer(session.codebook(), "quotation").orElseThrow(), null,
                List.of(new Span(5, 8), new Span(30, 40)));
        mark("time", 60, 70);
        var index = MarkIndex.of(session);
        var expected = session.own().getAnnotations().stream()
                .sorted(Comparator.comparing((SpanAnnotation annotation) -> index.all().stream()
                        .filter(mark -> mark.annotation() == annotation).findFirst().orElseThrow().span()))
                .toList();

        SpanAnnotation current = null;
        for (var annotation : expected) {
            current = AnnotationSteps.step(index, mark -> true, current, 0, true).orElseThrow();
            assertThat(current).isSameAs(annotation);
        }
        assertThat(AnnotationSteps.step(index, mark -> true, current, 0, true)).isEmpty();
        for (var annotation : expected.reversed().subList(1, expected.size())) {
            current = AnnotationSteps.step(index, mark -> true, current, 0, false).orElseThrow();
            assertThat(current).isSameAs(annotation);
        }
        assertThat(AnnotationSteps.step(index, mark -> true, current, 0, false)).isEmpty();
    }

    @Test
    void stepFromTheCaretGoesToTheNearestAnnotationInThatDirection() throws Exception {
        var first = mark("claim", 0, 10);
        var second = mark("mention", 30, 40);
        var index = MarkIndex.of(session);

        assertThat(AnnotationSteps.step(index, mark -> true, null, 20, true)).contains(second);
        assertThat(AnnotationSteps.step(index, mark -> true, null, 20, false)).contains(first);
    }

    private SpanAnnotation mark(String layer, int begin, int end) throws Exception {
        return session.annotate(Codebooks.layer(session.codebook(), layer).orElseThrow(), null,
                List.of(new Span(begin, end)));
    }
}
