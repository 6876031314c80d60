package org.scholion.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.span.Span;

class ArticleHistoryTest {

    @TempDir
    private Path folder;

    @Test
    void stepsAreToldWithTimeAndAnalystTheLatestFirst() throws Exception {
        var began = Instant.now();
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle())) {
            try (var session = casebook.session(0, "Ana")) {
                var mention = session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
                session.setTag(mention, "person");
                session.setNote(mention, "The lead.");
                session.undo();
            }
            var history = new HistoryOperation(casebook.reopened().store()).execute(casebook.article(0));

            assertThat(history)
                    .extracting(HistoryEntry::label, HistoryEntry::analyst, HistoryEntry::quote, HistoryEntry::undone)
                    .containsExactly(tuple("Change note", "ana", "Ana Ruiz", true),
                            tuple("Change tag", "ana", "Ana Ruiz", false),
                            tuple("Mark as mention", "ana", "Ana Ruiz", false));
            assertThat(history).extracting(HistoryEntry::when)
                    .allSatisfy(when -> assertThat(when).isBetween(began.minusMillis(1), Instant.now()));
        }
    }

    @Test
    void whatNoJournalTellsComesFromTheAnnotations() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle())) {
            try (var session = casebook.session(0, "Ana")) {
                session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 8)));
            }
            casebook.store().close();
            deleteTree(casebook.folder().resolve(".scholion"));
            var history = new HistoryOperation(casebook.reopened().store()).execute(casebook.article(0));

            assertThat(history).singleElement().satisfies(entry -> {
                assertThat(entry.label()).isEqualTo("Mark as mention");
                assertThat(entry.isStep()).isFalse();
                assertThat(entry.when()).isNotNull();
            });
        }
    }

    private static void deleteTree(Path tree) throws Exception {
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
