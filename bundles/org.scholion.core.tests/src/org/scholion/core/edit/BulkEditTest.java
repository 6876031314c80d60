package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

/** A change in many articles is one step. */
class BulkEditTest {

    private static final int ARTICLES = 5;

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void annotateArticles() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
        for (int i = 0; i < ARTICLES; i++) {
            casebook.with(anArticle().withText("Ana Ruiz leads the team, says Ben. Number " + i));
        }
        for (int i = 0; i < ARTICLES; i++) {
            mark(i, "Ana", i % 2 == 0 ? "person" : "place");
        }
        mark(1, "Ben", "person");
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void readingsOfAllAnalystsAreChangedUndoneAndChangedAgain() throws CoreException {
        var result = retag().execute(new NullProgressMonitor());

        assertThat(result.annotations()).isEqualTo(4);
        assertThat(result.articles()).isEqualTo(4);
        assertTags("work", "place", "work", "place", "work");
        assertThat(tag(1, "ben")).isEqualTo("work");
        try (var session = casebook.session(2, "Ana")) {
            assertThat(session.undoLabel()).contains("Merge Person into Work in 4 articles");
            session.undo();
        }
        assertTags("person", "place", "person", "place", "person");
        assertThat(tag(1, "ben")).isEqualTo("person");
        casebook.reopened();
        try (var session = casebook.session(0, "Ana")) {
            assertThat(session.redoLabel()).contains("Merge Person into Work in 4 articles");
            session.redo();
        }
        assertTags("work", "place", "work", "place", "work");
        assertClean();
    }

    @Test
    void previewCountsAndChangesNothing() throws CoreException {
        var preview = retag().preview(new NullProgressMonitor());

        assertThat(preview.annotations()).isEqualTo(4);
        assertThat(preview.articles()).isEqualTo(4);
        assertTags("person", "place", "person", "place", "person");
    }

    @Test
    void openArticlesFollowAtOnceForBothAnalysts() throws CoreException {
        try (var own = casebook.session(0, "Ana"); var others = casebook.session(1, "Ana")) {
            var shown = own.own().getAnnotations().get(0);
            var told = new AtomicInteger();
            own.history().addCommandStackListener(event -> told.incrementAndGet());
            others.history().addCommandStackListener(event -> told.incrementAndGet());
            retag().execute(new NullProgressMonitor());

            assertThat(own.own().getAnnotations()).containsExactly(shown);
            assertThat(shown.getTag()).isEqualTo("work");
            assertThat(others.others().get(0).getAnnotations().get(0).getTag()).isEqualTo("work");
            assertThat(told).hasValue(2);

            own.undo();
            assertThat(shown.getTag()).isEqualTo("person");
            assertThat(others.others().get(0).getAnnotations().get(0).getTag()).isEqualTo("person");
            own.setNote(shown, "goes on");
        }
        assertClean();
    }

    @Test
    void newerStepElsewhereStandsInTheWayAndIsNamed() throws CoreException {
        retag().execute(new NullProgressMonitor());
        mark(2, "Ana", "place");
        try (var session = casebook.session(0, "Ana")) {
            assertThatExceptionOfType(CoreException.class).isThrownBy(session::undo)
                    .withMessageContaining(title(2)).withMessageContaining("newer steps");
            assertTags("work", "place", "work", "place", "work");
            try (var other = casebook.session(2, "Ana")) {
                other.undo();
            }
            session.undo();
        }
        assertTags("person", "place", "person", "place", "person");
    }

    @Test
    void stepIsNotMadeAgainWhereAnotherCameInItsPlace() throws CoreException {
        retag().execute(new NullProgressMonitor());
        try (var session = casebook.session(0, "Ana")) {
            session.undo();
            mark(2, "Ana", "place");
            assertThatExceptionOfType(CoreException.class).isThrownBy(session::redo)
                    .withMessageContaining(title(2));
        }
        assertTags("person", "place", "person", "place", "person");
    }

    @Test
    void cancelledStepChangesNothingAndLeavesNothing() throws CoreException, IOException {
        var monitor = new NullProgressMonitor();
        var seen = new AtomicInteger();
        var operation = new BulkEditOperation(casebook.store(), "Merge", reading -> {
            retag(reading);
            monitor.setCanceled(seen.incrementAndGet() == 3);
        });
        assertThatExceptionOfType(OperationCanceledException.class).isThrownBy(() -> operation.execute(monitor));

        assertTags("person", "place", "person", "place", "person");
        assertThat(logs()).isZero();
        mark(0, "Ana", "place");
    }

    @Test
    void whatWasEditedMeanwhileIsTakenUp() throws CoreException {
        try (var session = casebook.session(0, "Ana"); var fresh = casebook.session(3, "Cleo")) {
            var once = new AtomicInteger();
            new BulkEditOperation(casebook.store(), "Merge", reading -> {
                if (reading.articleId().equals(casebook.article(4)) && once.getAndIncrement() == 0) {
                    session.annotate(casebook.layer("mention"), "person", List.of(new Span(4, 8)));
                    fresh.annotate(casebook.layer("mention"), "person", List.of(new Span(4, 8)));
                }
                retag(reading);
            }).execute(new NullProgressMonitor());

            assertThat(session.own().getAnnotations()).extracting(SpanAnnotation::getTag)
                    .containsExactly("work", "work");
            assertThat(fresh.own().getAnnotations()).extracting(SpanAnnotation::getTag).containsExactly("work");
            session.undo();
            session.undo();
            assertThat(session.own().getAnnotations()).extracting(SpanAnnotation::getTag).containsExactly("person");
        }
        assertClean();
    }

    @Test
    void editsAreRefusedWhileTheStepIsCarriedOut() throws CoreException {
        try (var session = casebook.session(3, "Ana"); var changed = casebook.session(0, "Ana")) {
            var refused = new AtomicInteger();
            changed.history().addCommandStackListener(event -> {
                try {
                    session.setNote(session.own().getAnnotations().get(0), "now");
                } catch (CoreException e) {
                    assertThat(e).hasMessageContaining("is being carried out");
                    refused.incrementAndGet();
                }
            });
            retag().execute(new NullProgressMonitor());
            assertThat(refused).hasPositiveValue();
            session.setNote(session.own().getAnnotations().get(0), "later");
        }
    }

    @Test
    void annotationsAreAddedAndDeletedInArticlesThatOneAnalystMayNotHaveReadYet() throws CoreException {
        var operation = new BulkEditOperation(casebook.store(), "Mark \"Ben\"",
                reading -> reading.annotate(casebook.layer("mention"), "person", List.of(new Span(30, 33))))
                .by("ben");
        assertThat(operation.execute(new NullProgressMonitor()).articles()).isEqualTo(ARTICLES);
        assertThat(casebook.store().readSet(casebook.article(1), "ben").getAnnotations()).hasSize(2);
        assertThat(casebook.store().article(casebook.article(0)).orElseThrow().annotations()).isEqualTo(2);

        try (var session = casebook.session(3, "Ben")) {
            session.undo();
        }
        assertThat(casebook.store().readSet(casebook.article(1), "ben").getAnnotations()).hasSize(1);
        assertThat(casebook.store().article(casebook.article(0)).orElseThrow().annotations()).isEqualTo(1);

        new BulkEditOperation(casebook.store(), "Delete mentions", reading -> reading.delete(reading.elements()))
                .execute(new NullProgressMonitor());
        assertThat(casebook.store().article(casebook.article(1)).orElseThrow().annotations()).isZero();
        assertClean();
    }

    @Test
    void codebookAndAnnotationsChangeInOneStep() throws CoreException {
        retag().with(draft -> draft.codebook().getLayers().get(0).getTags().remove(0))
                .execute(new NullProgressMonitor());
        assertThat(casebook.layer("mention").getTags().get(0).getName()).isEqualTo("organisation");
        casebook.reopened();
        assertThat(casebook.layer("mention").getTags().get(0).getName()).isEqualTo("organisation");
        assertThat(casebook.store().edits().undoLabel()).contains("Merge Person into Work in 4 articles");

        casebook.store().edits().undo(new NullProgressMonitor());
        assertTags("person", "place", "person", "place", "person");
        assertThat(casebook.layer("mention").getTags().get(0).getName()).isEqualTo("person");
        casebook.store().edits().edit("Rename", draft -> draft.codebook().setLabel("Other"));
        try (var session = casebook.session(0, "Ana")) {
            assertThatExceptionOfType(CoreException.class).isThrownBy(session::redo)
                    .withMessageContaining("the codebook or the entities");
        }
    }

    @Test
    void damagedReadingIsNamedAndTheOthersAreChanged() throws CoreException, IOException {
        casebook.reopened();
        Files.writeString(casebook.store().layout().annotations(casebook.article(0), "ana"), "<broken");
        var result = retag().execute(new NullProgressMonitor());

        assertThat(result.problems()).singleElement().asString().contains("ana.xmi");
        assertThat(result.articles()).isEqualTo(3);
    }

    private BulkEditOperation retag() {
        return new BulkEditOperation(casebook.store(), "Merge Person into Work", BulkEditTest::retag);
    }

    private static void retag(BulkReading reading) {
        reading.elements().stream().filter(element -> "person".equals(element.getTag()))
                .forEach(element -> reading.change(element, () -> element.setTag("work")));
    }

    private void mark(int article, String analyst, String tag) throws CoreException {
        try (var session = casebook.session(article, analyst)) {
            session.annotate(casebook.layer("mention"), tag, List.of(new Span(0, 8)));
        }
    }

    private String tag(int article, String analyst) throws CoreException {
        return casebook.store().readSet(casebook.article(article), analyst).getAnnotations().stream().findFirst()
                .map(AnnotationElement::getTag).orElseThrow();
    }

    private void assertTags(String... tags) throws CoreException {
        for (int i = 0; i < ARTICLES; i++) {
            assertThat(tag(i, "ana")).as("article %s", i).isEqualTo(tags[i]);
        }
    }

    private String title(int article) {
        return casebook.store().article(casebook.article(article)).orElseThrow().label();
    }

    private long logs() throws IOException {
        var bulk = casebook.folder().resolve(".scholion/journal/bulk");
        if (!Files.exists(bulk)) {
            return 0;
        }
        try (var files = Files.list(bulk)) {
            return files.count();
        }
    }

    private void assertClean() throws CoreException {
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }
}
