package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.testing.CasebookFixture;

/** Another program changes files of a casebook that is open, as version control does. */
class ChangedElsewhereTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ArticleSession session;

    @BeforeEach
    void openArticle() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().titled("Harbour reopens"));
        session = casebook.session(0, "Ana");
        session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 3)));
        casebook.store().saveAnnotationFiles();
    }

    @AfterEach
    void close() throws CoreException {
        session.close();
        casebook.close();
    }

    @Test
    void casebookFileIsNotOverwrittenAndTheMessageNamesItAndSaysWhatToDo() throws Exception {
        var file = casebook.folder().resolve("casebook.scholion");
        replace(file, "title=\"c\"", "title=\"Ostkai\"");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().entity("Ben"))
                .withMessageContaining(file + " was changed by another program")
                .withMessageContaining("Close the casebook and open it again");
        assertThat(casebook.store().casebook().getEntities()).isEmpty();
        restart();
        assertThat(casebook.store().title()).isEqualTo("Ostkai");
        casebook.store().entity("Ben");
        casebook.store().entity("Eva");
    }

    @Test
    void articleFileIsNotOverwrittenAndTheMessageNamesItAndSaysWhatToDo() throws Exception {
        var file = casebook.store().layout().article(casebook.article(0)).resolve("article.xmi");
        replace(file, "Harbour reopens", "Harbour closes");

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> session.setBoilerplate(session.article().getSegments(), true))
                .withMessageContaining(file + " was changed by another program")
                .withMessageContaining("Close the article and open it again");
        assertThat(Files.readString(file)).contains("Harbour closes");
        session.close();
        session = casebook.session(0, "Ana");
        session.setBoilerplate(session.article().getSegments(), true);
        session.undo();
        assertThat(session.article().getTitle()).isEqualTo("Harbour closes");
    }

    @Test
    void changeOfASecondWindowOnTheArticleIsNotOverwritten() throws Exception {
        try (var second = casebook.session(0, "Ben")) {
            second.setBoilerplate(second.article().getSegments(), true);
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> session.setBoilerplate(session.article().getSegments(), true))
                    .withMessageContaining("in another window");
            second.undo();
        }
    }

    @Test
    void annotationsThatAnotherProgramWroteAreJoinedWithThoseMadeMeanwhile() throws Exception {
        replace(annotations(), "layer=\"mention\"", "layer=\"event\"");
        session.annotate(casebook.layer("claim"), "", List.of(new Span(4, 8)));
        restart();

        assertThat(session.own().getAnnotations()).extracting(AnnotationElement::getLayer).containsExactly("event",
                "claim");
    }

    @Test
    void annotationFileThatAnotherProgramDamagedIsNamedAndCostsNothing() throws Exception {
        var good = Files.readString(annotations());
        Files.writeString(annotations(), good.substring(0, good.length() / 2));
        session.annotate(casebook.layer("claim"), "", List.of(new Span(4, 8)));
        session.close();
        assertThatExceptionOfType(CoreException.class).isThrownBy(casebook::close)
                .withMessageContaining(annotations() + " is damaged").withMessageContaining("kept in the journal");
        Files.writeString(annotations(), good);
        restart();

        assertThat(session.own().getAnnotations()).extracting(AnnotationElement::getLayer).containsExactly("mention",
                "claim");
    }

    @Test
    void annotationFileThatIsGoneIsWrittenAnew() throws Exception {
        Files.delete(annotations());
        session.annotate(casebook.layer("claim"), "", List.of(new Span(4, 8)));
        assertThat(session.own().getAnnotations()).hasSize(2);
        restart();

        assertThat(session.own().getAnnotations()).hasSize(2);
    }

    private Path annotations() {
        return casebook.store().layout().annotations(casebook.article(0), "ana");
    }

    private static void replace(Path file, String what, String by) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, by));
    }

    private void restart() throws CoreException {
        session.close();
        casebook.reopened();
        session = casebook.session(0, "Ana");
    }
}
