package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;

class ArticleCatalogueTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().titled("First").withText("one").withMention(0, 3))
                .with(anArticle().titled("Second").withText("two").annotatedBy("Ben").withMention(0, 3).withClaim(0,
                        3));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void unchangedFilesAreNotReadAgain() throws Exception {
        casebook.close();
        spoil(articleFile(0));
        spoil(setFile(1, "ben"));

        assertThat(casebook.reopened().store().problems()).as("the spoilt files look unchanged").isEmpty();
        assertThat(titles()).containsExactlyInAnyOrder("First 1", "Second 2");
    }

    @Test
    void changedFilesAreReadAgain() throws Exception {
        casebook.close();
        Files.writeString(articleFile(0), Files.readString(articleFile(0)).replace("First", "Newer"));
        Files.delete(setFile(1, "ben"));
        casebook.reopened();

        assertThat(titles()).containsExactlyInAnyOrder("Newer 1", "Second 0");
    }

    @Test
    void articlesThatCameOrWentWhileClosedAreNoticed() throws Exception {
        try (var other = aCasebook(folder.resolve("other")).with(anArticle().titled("Third").withText("three"))) {
            casebook.close();
            var arrived = casebook.store().layout().article(other.article(0));
            Files.createDirectories(arrived.getParent());
            Files.move(other.store().layout().article(other.article(0)), arrived);
        }
        var gone = casebook.store().layout().article(casebook.article(0));
        Files.move(gone, folder.resolve("gone"));
        casebook.reopened();

        assertThat(titles()).containsExactlyInAnyOrder("Second 2", "Third 0");
        assertThat(casebook.store().problems()).isEmpty();
    }

    @Test
    void damagedOrMissingCatalogueIsMadeAnew() throws Exception {
        casebook.close();
        var catalogue = casebook.folder().resolve(".scholion/catalogue");
        var whole = Files.readAllBytes(catalogue);
        var random = new Random(11);
        for (int round = 0; round < 30; round++) {
            var damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(catalogue, round % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : damaged);
            casebook.reopened().close();
            assertThat(titles()).as("round %s", round).containsExactlyInAnyOrder("First 1", "Second 2");
        }
        Files.delete(catalogue);
        assertThat(casebook.reopened().store().articles()).hasSize(2);
    }

    @Test
    void catalogueThatCannotBeWrittenKeepsNobodyFromClosing() throws Exception {
        var catalogue = casebook.folder().resolve(".scholion/catalogue");
        Files.createDirectories(catalogue.resolve("inside"));
        casebook.close();

        assertThat(casebook.reopened().store().articles()).hasSize(2);
    }

    @Test
    void numberOfAnnotationsIsThatOfAllAnalystsWithoutRelations() throws Exception {
        try (var session = casebook.session(0, "Carl")) {
            var one = session.annotate(casebook.layer("claim"), "", List.of(new Span(0, 3)));
            var two = session.annotate(casebook.layer("claim"), "", List.of(new Span(0, 1)));
            session.relate(casebook.layer("supports"), one, two);
            session.assess(casebook.layer("assessment"), "");
            assertThat(titles()).contains("First 4");
            session.delete(List.of(one));
            assertThat(titles()).contains("First 3");
        }
        assertThat(casebook.reopened().store().articles()).extracting(ArticleSummary::annotations)
                .containsExactlyInAnyOrder(3, 2);
    }

    @Test
    void savingASetDoesNotReadTheOthers() throws Exception {
        Files.writeString(setFile(1, "ben"), "broken, but nobody looks");
        try (var session = casebook.session(1, "Ana Ruiz")) {
            session.assess(casebook.layer("assessment"), "");
        }
        assertThat(titles()).contains("Second 3");
    }

    private List<String> titles() {
        return casebook.store().articles().stream().map(article -> article.title() + " " + article.annotations())
                .toList();
    }

    /** Makes a file unreadable in a way that its size and time do not show. */
    private static void spoil(Path file) throws IOException {
        var time = Files.getLastModifiedTime(file);
        Files.write(file, new byte[(int) Files.size(file)]);
        Files.setLastModifiedTime(file, FileTime.from(time.toInstant()));
    }

    private Path articleFile(int index) {
        return casebook.store().layout().article(casebook.article(index)).resolve("article.xmi");
    }

    private Path setFile(int index, String analyst) {
        return casebook.store().layout().annotations(casebook.article(index), analyst);
    }
}
