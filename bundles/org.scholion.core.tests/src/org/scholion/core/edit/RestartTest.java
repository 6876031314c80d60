package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

/** What was done can be undone after the program was ended and started again. */
class RestartTest {

    private static final String TEXT = "Ana Ruiz leads the team, says Ben. ".repeat(20);

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;

    @BeforeEach
    void openArticle() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(TEXT));
        session = casebook.session(0, "Ana");
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        casebook.close();
    }

    @Test
    void stepsAreUndoneAndMadeAgainAfterARestart() throws CoreException {
        var first = mark("mention", 0, 8);
        session.setNote(first, "the lead");
        session.relate(casebook.layer("says"), first, mark("claim", 9, 23));
        session.undo();
        restart();

        assertThat(session.undoLabel()).contains("Mark as claim");
        assertThat(session.redoLabel()).contains("Mark as says");
        session.redo();
        assertThat(session.own().getRelations()).singleElement()
                .satisfies(relation -> assertThat(relation.getFrom()).isSameAs(session.own().getAnnotations().get(0)));
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertThat(session.own().eContents()).isEmpty();
        restart();
        while (session.redoLabel().isPresent()) {
            session.redo();
        }
        assertThat(session.own().getAnnotations()).extracting("note").containsExactly("the lead", null);
        assertThat(session.own().getRelations()).hasSize(1);
    }

    @Test
    void annotationThatComesBackIsTheObjectThatWent() throws CoreException {
        var mark = mark("mention", 0, 8);
        restart();
        var shown = session.own().getAnnotations().get(0);
        session.setNote(shown, "new");
        session.undo();
        session.undo();
        session.redo();
        session.redo();

        assertThat(session.own().getAnnotations()).singleElement().isSameAs(shown);
        assertThat(shown.getNote()).isEqualTo("new");
        assertThat(shown.getId()).isEqualTo(mark.getId());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void anyEditsUndoneGiveTheBeginningAndMadeAgainTheEnd(long seed) throws Exception {
        var random = new Random(seed);
        mark("mention", 0, 8);
        var beginning = EcoreUtil.copy(session.own());
        int steps = 0;
        for (int i = 0; i < 60; i++) {
            steps += edit(random);
            if (random.nextInt(15) == 0) {
                restart();
            }
        }
        var end = EcoreUtil.copy(session.own());
        assertThat(same(onDisk(), end)).as("on disk").isTrue();
        for (int i = 0; i < steps; i++) {
            session.undo();
            if (random.nextInt(25) == 0) {
                restart();
            }
        }
        assertThat(same(session.own(), beginning)).as("the beginning").isTrue();
        for (int i = 0; i < steps; i++) {
            session.redo();
        }
        assertThat(same(session.own(), end)).as("the end").isTrue();
        restart();
        assertThat(same(session.own(), end)).as("reopened").isTrue();
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    @Test
    void halfAnEntryAtTheEndOfAJournalHidesNothing() throws Exception {
        mark("mention", 0, 8);
        mark("mention", 9, 14);
        session.close();
        casebook.close();
        Files.write(journal(), new byte[] { 0, 0, 1, 0, 5 }, StandardOpenOption.APPEND);
        reopen();

        assertThat(session.own().getAnnotations()).hasSize(2);
        mark("claim", 15, 18);
        restart();
        assertThat(session.own().getAnnotations()).hasSize(3);
        assertThat(session.undoLabel()).contains("Mark as claim");
    }

    /** A kill in the midst of a long entry that no annotation file has yet. */
    @Test
    void halfAnEntryBehindStepsThatNoFileHasHidesNothing() throws Exception {
        mark("mention", 0, 8);
        var killed = folder.resolve("killed");
        copy(casebook.folder(), killed);
        Files.write(killed.resolve(casebook.folder().relativize(journal())), new byte[] { 0, 0, 1, 0, 5 },
                StandardOpenOption.APPEND);

        try (var store = CasebookStore.open(killed);
                var again = ArticleSession.open(store, casebook.article(0), store.analyst("Ana"))) {
            assertThat(again.own().getAnnotations()).hasSize(1);
            assertThat(again.undoLabel()).contains("Mark as mention");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void damagedJournalIsPutAsideAndTheAnnotationFileHolds() throws Exception {
        mark("mention", 0, 8);
        session.close();
        casebook.close();
        var bytes = Files.readAllBytes(journal());
        bytes[12] = 99;
        Files.write(journal(), bytes);
        reopen();

        assertThat(session.own().getAnnotations()).hasSize(1);
        assertThat(session.undoLabel()).isEmpty();
        mark("claim", 15, 18);
        restart();
        assertThat(session.own().getAnnotations()).hasSize(2);
    }

    @Test
    void fileThatSomebodyElseWroteIsKeptWithWhatWasNotInItYet() throws Exception {
        mark("mention", 0, 8);
        casebook.store().saveAnnotationFiles();
        mark("claim", 9, 14);
        var file = casebook.store().layout().annotations(casebook.article(0), "ana");
        Files.writeString(file, Files.readString(file).replace("layer=\"mention\"", "layer=\"event\""));
        restart();

        assertThat(session.own().getAnnotations()).extracting(AnnotationElement::getLayer).containsExactly("event",
                "claim");
    }

    @Test
    void readingIsEditedInOnePlaceAtATime() throws CoreException {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.session(0, "Ana"))
                .withMessageContaining("being edited in another window");
        session.close();
        session = casebook.session(0, "Ana");
        assertThat(session.own().getAnnotations()).isEmpty();
    }

    @Test
    void annotationFileFollowsBeforeAnotherProgramReads() throws CoreException, IOException {
        mark("mention", 0, 8);
        var file = casebook.store().layout().annotations(casebook.article(0), "ana");
        assertThat(casebook.store().annotators(casebook.article(0))).containsExactly("ana");
        casebook.store().saveAnnotationFiles();

        assertThat(Files.readString(file)).contains("layer=\"mention\"");
    }

    private static AnnotationElement one(Random random, List<AnnotationElement> marks) {
        return marks.get(random.nextInt(marks.size()));
    }

    /** One edit at random; how many steps it made. */
    private int edit(Random random) throws CoreException {
        var marks = new ArrayList<AnnotationElement>(session.own().getAnnotations());
        int kind = marks.isEmpty() ? 0 : random.nextInt(8);
        switch (kind) {
            case 1 -> session.setNote(one(random, marks), "note " + random.nextInt());
            case 2 -> {
                var some = marks.stream().filter(mark -> random.nextInt(3) == 0).limit(12).toList();
                session.delete(some);
                return some.isEmpty() ? 0 : 1;
            }
            case 3 -> session.relate(casebook.layer("about"), session.own().getAnnotations().get(0),
                    session.own().getAnnotations().getLast());
            case 4 -> session.comment(one(random, marks), "word " + random.nextInt());
            case 5 -> session.setSpans(session.own().getAnnotations().get(random.nextInt(marks.size())),
                    List.of(span(random)));
            case 6 -> session.assess(casebook.layer("assessment"), "");
            case 7 -> session.setValues(session.own().getAnnotations().get(0), Codebooks.attribute(
                    casebook.layer("mention"), "description").orElseThrow(), List.of("v" + random.nextInt()));
            default -> session.annotate(casebook.layer("mention"), "", List.of(span(random)));
        }
        return 1;
    }

    private static Span span(Random random) {
        int begin = random.nextInt(TEXT.length() - 30);
        return new Span(begin, begin + 1 + random.nextInt(20));
    }

    private SpanAnnotation mark(String layer, int begin, int end) throws CoreException {
        return session.annotate(casebook.layer(layer), "", List.of(new Span(begin, end)));
    }

    private void restart() throws CoreException {
        session.close();
        casebook.close();
        reopen();
    }

    private void reopen() throws CoreException {
        casebook.reopened();
        session = casebook.session(0, "Ana");
    }

    private Path journal() {
        return casebook.folder().resolve(".scholion/journal").resolve(casebook.article(0)).resolve("ana.journal");
    }

    private AnnotationSet onDisk() throws CoreException {
        return casebook.store().readSet(casebook.article(0), "ana");
    }

    private static boolean same(AnnotationSet one, AnnotationSet other) {
        return EcoreUtil.equals(one, other);
    }
}
