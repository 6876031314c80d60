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
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

/** A broken file is named, the rest is usable. */
class DamagedCasebookTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().withText("one").withMention(0, 3).annotatedBy("Ben").withClaim(0, 3))
                .with(anArticle().withText("two").withMention(0, 3));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<scholion", "no xml at all", "<a/>", "\u0000\u0000\u0000\u0000" })
    void brokenArticleIsNamedAndTheOthersAreUsable(String content) throws Exception {
        var file = article(0).resolve("article.xmi");
        Files.writeString(file, content);
        casebook.reopened();

        assertThat(casebook.store().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(casebook.store().layout().relative(file));
            assertThat(problem.message()).startsWith(problem.file() + " is damaged: ");
        });
        assertThat(casebook.store().articles()).extracting(ArticleSummary::id).containsExactly(casebook.article(1));
        assertThat(casebook.store().read(casebook.article(1)).text()).isEqualTo("two");
    }

    @Test
    void brokenArticleIsNamedAtEveryOpening() throws Exception {
        Files.delete(article(0).resolve("article.xmi"));

        assertThat(casebook.reopened().store().problems()).hasSize(1);
        assertThat(casebook.reopened().store().problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(problem.file() + " is missing."));
    }

    @Test
    void documentOfABrokenArticleIsNotImportedOverIt() throws Exception {
        Files.writeString(article(0).resolve("article.xmi"), "broken");
        casebook.reopened();
        var again = Files.writeString(folder.resolve("again.txt"), "one");

        var outcome = new ImportOperation(casebook.store(), new TextReader(), ReadLimits.DEFAULT, 1)
                .execute(List.of(again), ignored -> {
                }, new NullProgressMonitor()).get(0);

        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.error()).contains("is in the casebook already")
                .contains(casebook.store().layout().relative(article(0)));
        assertThat(annotations(0, "ben")).isRegularFile();
    }

    @Test
    void brokenAnnotationsAreNamedAtEveryOpeningAndTheOthersCount() throws Exception {
        Files.writeString(annotations(0, "ben"), "broken");
        for (int opening = 0; opening < 3; opening++) {
            casebook.reopened();

            assertThat(casebook.store().problems()).extracting(CasebookProblem::file)
                    .containsExactly(casebook.store().layout().relative(annotations(0, "ben")));
            assertThat(casebook.store().article(casebook.article(0)).orElseThrow().annotations()).isEqualTo(1);
            assertThat(casebook.store().readSet(casebook.article(0), "ana-ruiz").getAnnotations()).hasSize(1);
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> casebook.store().readSet(casebook.article(0), "ben"))
                    .withMessageContaining("ben.xmi is damaged");
        }
        try (var session = casebook.session(0, "Ana Ruiz")) {
            assertThat(session.others()).isEmpty();
        }
    }

    @Test
    void repairedFileIsTakenUpAgain() throws Exception {
        var whole = Files.readString(annotations(0, "ben"));
        Files.writeString(annotations(0, "ben"), "broken");
        casebook.reopened();
        Files.writeString(annotations(0, "ben"), whole);
        casebook.reopened();

        assertThat(casebook.store().problems()).isEmpty();
        assertThat(casebook.store().article(casebook.article(0)).orElseThrow().annotations()).isEqualTo(2);
    }

    @Test
    void annotationsOfAnotherAnalystInTheFileAreNotTakenForOnesOwn() throws Exception {
        var ana = annotations(0, "ana-ruiz");
        var before = Files.readString(ana);
        Files.copy(ana, annotations(0, "carl"));

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.session(0, "Carl"))
                .withMessageContaining("carl.xmi belongs to another article or analyst");
        assertThat(ana).hasContent(before);
        assertThat(casebook.reopened().store().problems()).extracting(CasebookProblem::file)
                .containsExactly(casebook.store().layout().relative(annotations(0, "carl")));
    }

    @Test
    void copiedArticleFolderIsNamed() throws Exception {
        var copy = Files.createDirectories(casebook.folder().resolve("articles/zz/copy"));
        Files.copy(article(0).resolve("article.xmi"), copy.resolve("article.xmi"));

        assertThat(casebook.reopened().store().problems()).extracting(CasebookProblem::message)
                .containsExactly("articles/zz/copy/article.xmi belongs to another article.");
        assertThat(casebook.store().articles()).hasSize(2);
    }

    @Test
    void strayFilesAndFoldersDoNoHarm() throws Exception {
        Files.writeString(casebook.folder().resolve("articles/Thumbs.db"), "x");
        Files.writeString(casebook.folder().resolve("articles/.DS_Store"), "x");
        Files.writeString(annotations(0, "x").resolveSibling("notes.txt"), "x");
        Files.createDirectories(casebook.folder().resolve("articles/qq"));

        assertThat(casebook.reopened().store().problems()).isEmpty();
        assertThat(casebook.store().annotators(casebook.article(0))).containsExactly("ana-ruiz", "ben");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<scholion:Casebook", "<a/>" })
    void brokenMainFileIsNamedAndTheCasebookIsNotLocked(String content) throws Exception {
        casebook.close();
        var file = casebook.folder().resolve("casebook.scholion");
        var whole = Files.readString(file);
        Files.writeString(file, content);

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.open(casebook.folder()))
                .withMessageContaining(file + " is damaged: ");
        Files.writeString(file, whole);
        assertThat(casebook.reopened().store().readOnlyReason()).isEmpty();
    }

    @Test
    void casebookWithoutACodebookIsDamaged() throws Exception {
        casebook.store().casebook().setCodebook(null);
        casebook.store().saveCasebook();
        casebook.close();

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.open(casebook.folder()))
                .withMessageEndingWith("casebook.scholion is damaged: it has no codebook.");
    }

    @Test
    void textThatIsNotUtf8IsNamed() throws Exception {
        Files.write(article(0).resolve("text.txt"), new byte[] { (byte) 0xff, (byte) 0xfe });

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().read(casebook.article(0)))
                .withMessageEndingWith("text.txt cannot be read: it is not text in UTF-8.");
    }

    @Test
    void leftoversOfKilledWritesAreSweptByTheOneWhoWrites() throws Exception {
        var incoming = Files.createDirectories(casebook.folder().resolve(".scholion/incoming/1234"));
        Files.writeString(incoming.resolve("original.txt"), "half");
        var leftovers = new Path[] { casebook.folder().resolve(".casebook.scholion.tmp-1"),
                annotations(0, "x").resolveSibling(".ben.xmi.tmp-2"),
                casebook.folder().resolve(".scholion/.catalogue.tmp-3") };
        for (var leftover : leftovers) {
            Files.writeString(leftover, "half");
        }
        try (var reader = CasebookStore.open(casebook.folder())) {
            assertThat(reader.articles()).hasSize(2);
            assertThat(incoming).exists();
            assertThat(leftovers).allSatisfy(leftover -> assertThat(leftover).exists());
        }
        casebook.reopened();

        assertThat(casebook.store().problems()).isEmpty();
        assertThat(casebook.store().annotators(casebook.article(0))).containsExactly("ana-ruiz", "ben");
        assertThat(incoming).doesNotExist();
        assertThat(leftovers).allSatisfy(leftover -> assertThat(leftover).doesNotExist());
    }

    @Test
    void linkAmongTheLeftoversIsNotFollowed() throws Exception {
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("mine.txt"), "mine");
        casebook.close();
        var incoming = casebook.folder().resolve(".scholion/incoming");
        Files.delete(incoming);
        Files.createSymbolicLink(incoming, outside);

        casebook.reopened();

        assertThat(outside.resolve("mine.txt")).hasContent("mine");
    }

    private Path article(int index) {
        return casebook.store().layout().article(casebook.article(index));
    }

    private Path annotations(int index, String analyst) throws IOException {
        return Files.createDirectories(article(index).resolve("annotations")).resolve(analyst + ".xmi");
    }
}
