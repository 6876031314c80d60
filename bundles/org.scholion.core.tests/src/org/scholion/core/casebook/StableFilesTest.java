package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;

/** A casebook goes into Git as it is: small changes are small differences. */
class StableFilesTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;
    private Path file;

    @BeforeEach
    void annotateFiftyWords() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText("word ".repeat(100)));
        session = casebook.session(0, "Ana");
        for (int i = 0; i < 50; i++) {
            session.annotate(casebook.layer("mention"), "person", List.of(new Span(5 * i, 5 * i + 4)));
        }
        casebook.store().saveAnnotationFiles();
        file = casebook.store().layout().annotations(casebook.article(0), "ana");
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        casebook.close();
    }

    @Test
    void savingWithoutAChangeGivesTheSameBytes() throws Exception {
        var before = Files.readString(file);
        casebook.store().saveAnnotationFiles();
        assertThat(file).hasContent(before);

        session.close();
        casebook.reopened();
        casebook.store().saveSet(casebook.store().readSet(casebook.article(0), "ana"));
        assertThat(file).hasContent(before);
        var main = Files.readString(casebook.folder().resolve("casebook.scholion"));
        casebook.store().saveCasebook();
        assertThat(casebook.folder().resolve("casebook.scholion")).hasContent(main);
    }

    @Test
    void changedTagChangesOneLine() throws Exception {
        assertThat(changedLines(() -> session.setTag(session.own().getAnnotations().get(20), "place"))).isEqualTo(2);
    }

    @Test
    void newAnnotationAddsAFewLinesAndChangesNone() throws Exception {
        assertThat(changedLines(() -> session.annotate(casebook.layer("claim"), "rumour", List.of(new Span(0, 9)))))
                .isBetween(2, 4);
    }

    @Test
    void deletedAnnotationTakesItsLinesAlone() throws Exception {
        assertThat(changedLines(() -> session.delete(List.of(session.own().getAnnotations().get(25))))).isEqualTo(3);
    }

    @Test
    void undoGivesTheBytesBack() throws Exception {
        var before = Files.readString(file);
        session.delete(session.own().getAnnotations().subList(3, 9).stream().toList());
        session.undo();
        casebook.store().saveAnnotationFiles();

        assertThat(file).hasContent(before);
    }

    private interface Edit {
        void run() throws CoreException;
    }

    /** Lines that went plus lines that came. */
    private int changedLines(Edit edit) throws CoreException, IOException {
        var before = Files.readAllLines(file);
        edit.run();
        casebook.store().saveAnnotationFiles();
        var after = Files.readAllLines(file);
        var gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        var come = new ArrayList<>(after);
        before.forEach(come::remove);
        return gone.size() + come.size();
    }
}
