package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.journal.History;
import org.scholion.core.span.Span;

/** A journal does not grow without bound while an article stays open. */
class LongJournalTest {

    private static final int EDITS = 5 * History.MOST_STEPS / 2;

    @TempDir
    private Path folder;

    @Test
    void journalIsShortenedWhileTheArticleIsEditedAndEverythingThatCanBeUndoneStays() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle())) {
            var journal = casebook.folder().resolve(".scholion/journal/" + casebook.article(0) + "/ana.journal");
            try (var session = casebook.session(0, "Ana")) {
                var mention = session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
                long longest = 0;
                for (int i = 0; i < EDITS; i++) {
                    session.setNote(mention, "Note " + i);
                    longest = Math.max(longest, Files.size(journal));
                    if (i % 100 == 99) {
                        casebook.store().saveAnnotationFiles(); // as the program does now and then
                    }
                }
                assertThat(Files.size(journal)).isLessThan(longest);

                for (int i = 0; i < 10; i++) {
                    session.undo();
                }
                casebook.store().saveAnnotationFiles();
                assertThat(mention.getNote()).isEqualTo("Note " + (EDITS - 11));
                int undone = 10;
                for (; session.undoLabel().isPresent(); undone++) {
                    session.undo();
                }
                assertThat(undone).isEqualTo(History.MOST_STEPS);
                session.redo();
            }
            try (var session = casebook.reopened().session(0, "Ana")) {
                assertThat(session.own().getAnnotations().get(0).getNote())
                        .isEqualTo("Note " + (EDITS - History.MOST_STEPS));
                assertThat(session.redoLabel()).contains("Change note");
                assertThat(session.undoLabel()).contains("Change note");
                session.undo();
                assertThat(session.own().getAnnotations().get(0).getNote())
                        .isEqualTo("Note " + (EDITS - History.MOST_STEPS - 1));
            }
        }
    }
}
