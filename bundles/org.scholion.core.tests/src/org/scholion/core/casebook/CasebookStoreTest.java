package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;

class CasebookStoreTest {

    @TempDir
    private Path folder;

    @Test
    void casebookIsLaidOutAsTheDesignSays() throws Exception {
        try (var casebook = aCasebook(folder.resolve("my.casebook"))
                .with(anArticle().named("Brief.HTML").withMention(0, 3))) {
            var id = casebook.article(0);
            var article = casebook.folder().resolve("articles").resolve(id.substring(0, 2)).resolve(id);

            assertThat(id).matches("[0-9a-f]{32}");
            assertThat(names(casebook.folder())).containsExactlyInAnyOrder("casebook.scholion", "articles", ".scholion",
                    ".gitignore", ".gitattributes");
            assertThat(names(article)).containsExactlyInAnyOrder("article.xmi", "text.txt", "original.html",
                    "annotations");
            assertThat(names(article.resolve("annotations"))).containsExactly("ana-ruiz.xmi");
            assertThat(casebook.folder().resolve(".gitignore")).content().startsWith("/.scholion/\n");
            assertThat(casebook.store().title()).isEqualTo("my");
        }
    }

    @Test
    void whatWasAddedIsThereAfterReopening() throws CoreException {
        var article = anArticle().titled("Lead steps down").withText("Title\n\nThe lead left.").from("The Ledger")
                .published("2026-03-04").writtenBy("Ana Ruiz", "Ben Okri").withMetadata("dc:title", "x\ty")
                .withWarning("cut").withMention(0, 5);
        try (var casebook = aCasebook(folder.resolve("c")).with(article).reopened()) {
            var stored = casebook.store().read(casebook.article(0));

            assertThat(stored.text()).isEqualTo("Title\n\nThe lead left.");
            assertThat(stored.original()).hasContent(stored.text());
            assertThat(stored.article().getByline()).containsExactly("Ana Ruiz", "Ben Okri");
            assertThat(stored.article().getExtraction().getWarnings()).containsExactly("cut");
            assertThat(stored.article().getMetadata().get(0).getValue()).isEqualTo("x\ty");
            assertThat(stored.article().getSegments())
                    .extracting(segment -> segment.getKind() + " " + segment.getBegin()
                            + "–" + segment.getEnd())
                    .containsExactly("title 0–5", "paragraph 7–21");
            assertThat(casebook.store().articles())
                    .containsExactly(new ArticleSummary(casebook.article(0), "Lead steps down",
                            "The Ledger", "2026-03-04", "en", "text/plain", "article.txt", 1));
            assertThat(casebook.store().problems()).isEmpty();
        }
    }

    @Test
    void casebookIsOpenedByItsMainFileToo() throws CoreException {
        aCasebook(folder.resolve("c")).close();

        try (var store = CasebookStore.open(folder.resolve("c/casebook.scholion"))) {
            assertThat(store.layout().root()).isEqualTo(folder.resolve("c"));
        }
    }

    @Test
    void folderThatHoldsSomethingIsRefusedAndLeftAlone() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.create(folder, Codebooks.NEWS))
                .withMessageContaining("not empty");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> CasebookStore.create(folder.resolve("letter.txt"), Codebooks.NEWS))
                .withMessageContaining("is a file");
        assertThat(names(folder)).containsExactly("letter.txt");
    }

    @Test
    void casebookIsNotMadeTwice() throws CoreException {
        aCasebook(folder.resolve("c")).close();

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> CasebookStore.create(folder.resolve("c"), Codebooks.NEWS))
                .withMessageContaining("is a casebook already");
    }

    @Test
    void unknownCodebookLeavesNoFolderBehind() {
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> CasebookStore.create(folder.resolve("c"), "../news"))
                .withMessageContaining("../news");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    @Test
    void folderThatIsNoCasebookIsNotOpened() {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.open(folder))
                .withMessageContaining("is not a casebook");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.open(folder.resolve("none")));
        assertThat(folder.resolve(".scholion")).doesNotExist();
    }

    @Test
    void folderAboveNamesTheCasebooksInIt() throws CoreException {
        aCasebook(folder.resolve("spring.casebook")).close();
        assertThat(CasebooksInFolder.meant(folder)).isEqualTo(folder.resolve("spring.casebook"));
        assertThat(CasebooksInFolder.meant(folder.resolve("spring.casebook")))
                .isEqualTo(folder.resolve("spring.casebook"));
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.open(folder))
                .withMessageEndingWith(" There is a casebook in it: " + folder.resolve("spring.casebook") + ".");

        aCasebook(folder.resolve("autumn.casebook")).close();
        assertThat(CasebooksInFolder.meant(folder)).isEqualTo(folder);
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> CasebookStore.open(folder))
                .withMessageEndingWith(" There are casebooks in it: " + folder.resolve("autumn.casebook") + ", "
                        + folder.resolve("spring.casebook") + ".");
    }

    @Test
    void closedCasebookCannotBeChanged() throws CoreException {
        var casebook = aCasebook(folder.resolve("c")).with(anArticle());
        var set = casebook.store().readSet(casebook.article(0), "ana");
        casebook.close();
        casebook.close();

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().saveSet(set))
                .withMessageContaining("closed");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().saveCasebook());
    }

    @Test
    void articleIsNamedByTheBeginningOfItsIdentifier() throws CoreException {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle()).with(anArticle().withText("other"))) {
            var id = casebook.article(0);

            assertThat(casebook.store().resolve(id).id()).isEqualTo(id);
            assertThat(casebook.store().resolve(id.substring(0, 4)).id()).isEqualTo(id);
            for (var wrong : new String[] { "", id.substring(0, 3), id + "0", "../../..", "zzzz" }) {
                assertThatExceptionOfType(CoreException.class).as(wrong)
                        .isThrownBy(() -> casebook.store().resolve(wrong));
                assertThatExceptionOfType(CoreException.class).as(wrong).isThrownBy(() -> casebook.store().read(wrong));
            }
        }
    }

    @Test
    void sameDocumentIsNotAddedTwice() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle())) {
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.with(anArticle()))
                    .withMessageContaining("in the casebook already");
            assertThat(casebook.store().articles()).hasSize(1);
            assertThat(names(casebook.folder().resolve(".scholion/incoming"))).isEmpty();
        }
    }

    @Test
    void articleThatWasNotFilledIsNotAddedAndLeavesNothing() throws Exception {
        var document = Files.writeString(folder.resolve("a.txt"), "text");
        try (var casebook = aCasebook(folder.resolve("c"))) {
            try (var incoming = casebook.store().receive(document)) {
                assertThatIllegalStateException().isThrownBy(() -> casebook.store().add(incoming));
            }
            assertThat(names(casebook.folder().resolve(".scholion/incoming"))).isEmpty();
            assertThat(names(casebook.folder().resolve("articles"))).isEmpty();
        }
    }

    @Test
    void listenersHearOfChangesAndCannotUndoThem() throws CoreException {
        var heard = new ArrayList<String>();
        try (var casebook = aCasebook(folder.resolve("c"))) {
            casebook.store().addListener(new CasebookListener() {
                @Override
                public void articleChanged(ArticleSummary summary) {
                    heard.add(summary.fileName() + " " + summary.annotations());
                }

                @Override
                public void casebookChanged() {
                    heard.add("casebook");
                }
            });
            casebook.with(anArticle().named("one.txt").withMention(0, 3));

            assertThat(heard).containsExactly("one.txt 0", "casebook", "one.txt 1");
        }
    }

    @Test
    void originalInTheArticleFileCannotLeadOutOfTheCasebook() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle())) {
            var file = casebook.store().layout().article(casebook.article(0)).resolve("article.xmi");
            Files.writeString(file,
                    Files.readString(file).replace("original=\"original.txt\"", "original=\"../../../../secret\""));

            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().read(casebook.article(0)))
                    .withMessageContaining("article.xmi is damaged").withMessageContaining("../../../../secret");
        }
    }

    static String[] names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
