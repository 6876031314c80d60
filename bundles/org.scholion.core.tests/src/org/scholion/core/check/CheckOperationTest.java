package org.scholion.core.check;

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
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;

class CheckOperationTest {

    private static final String TEXT = "The lead left. A brief post said so. The lead is gone.";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().withText(TEXT).withAnnotation("claim", "", new Span(9, 13),
                        new Span(17, 27)));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void wholeCasebookHasNoFindings() throws CoreException {
        assertThat(check(false)).isEmpty();
        assertThat(check(true)).isEmpty();
    }

    @Test
    void changedTextAndOriginalAreNamed() throws Exception {
        Files.writeString(article().resolve("text.txt"), TEXT + " ");
        Files.writeString(article().resolve("original.txt"), TEXT + " ");

        assertThat(check(false)).containsExactly(
                finding("original.txt", "The original is not the one that was imported."),
                finding("text.txt", "The text is not the one that was imported."));
    }

    @Test
    void missingFilesAreNamedWithoutTheFolderOfTheCasebook() throws Exception {
        Files.delete(article().resolve("original.txt"));
        assertThat(check(false)).containsExactly(finding("original.txt", "The original is missing or cannot be read."));

        Files.delete(article().resolve("text.txt"));
        assertThat(check(false)).containsExactly(finding("text.txt",
                name("text.txt") + " cannot be read: there is no such file."));

        Files.delete(article().resolve("article.xmi"));
        assertThat(check(false)).containsExactly(finding("article.xmi", name("article.xmi") + " is missing."));
        casebook.reopened();
        assertThat(check(false)).as("found at opening")
                .containsExactly(finding("article.xmi", name("article.xmi") + " is missing."));
    }

    @Test
    void brokenAnnotationsAreNamedOnce() throws Exception {
        Files.writeString(annotations(), "broken");
        casebook.reopened();

        assertThat(check(false)).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(name("annotations/ana-ruiz.xmi"));
            assertThat(finding.message()).startsWith(name("annotations/ana-ruiz.xmi") + " is damaged: ");
        });
    }

    @Test
    void movedWordsAreFoundAndMovedBackByRepairAlone() throws Exception {
        replace("begin=\"9\" end=\"13\"", "begin=\"30\" end=\"34\"");
        var file = Files.readString(annotations());

        assertThat(check(false)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("\"left\" are not at 30–34");
            assertThat(finding.repaired()).isFalse();
        });
        assertThat(annotations()).hasContent(file);
        assertThat(check(true)).singleElement().satisfies(finding -> assertThat(finding.repaired()).isTrue());
        assertThat(check(false)).isEmpty();
        assertThat(casebook.store().readSet(casebook.article(0), "ana-ruiz").getAnnotations().get(0).getAnchors())
                .extracting("begin").containsExactly(9, 17);
    }

    @Test
    void wordsInTwoPlacesAreNotGuessed() throws Exception {
        replace("begin=\"9\" end=\"13\" quote=\"left\"", "begin=\"9\" end=\"13\" quote=\"The lead\"");
        var file = Files.readString(annotations());

        assertThat(check(true)).singleElement().satisfies(finding -> assertThat(finding.repaired()).isFalse());
        assertThat(annotations()).hasContent(file);
    }

    @Test
    void unknownLayersAndDoubleIdentifiersAreNamed() throws Exception {
        try (var session = casebook.session(0, "Ana Ruiz")) {
            session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 3)));
        }
        var set = casebook.store().readSet(casebook.article(0), "ana-ruiz");
        set.getAnnotations().get(1).setId(set.getAnnotations().get(0).getId());
        set.getAnnotations().get(1).setLayer("rumination");
        casebook.store().saveSet(set);

        assertThat(check(true)).extracting(CheckFinding::message).satisfiesExactly(
                message -> assertThat(message).startsWith("Two annotations have the identifier "),
                message -> assertThat(message).endsWith("a layer that the codebook does not have: rumination."));
    }

    @Test
    void segmentsOutOfOrderAreNamed() throws Exception {
        var file = article().resolve("article.xmi");
        Files.writeString(file, Files.readString(file).replace("end=\"" + TEXT.length() + "\"", "end=\"999\""));

        assertThat(check(false)).extracting(CheckFinding::message)
                .containsExactly("The segment at 0 is out of order or outside the text.");
    }

    @Test
    void repairIsRefusedWhereTheCasebookIsOpenElsewhereAndCheckingIsNot() throws CoreException {
        try (var reading = CasebookStore.open(casebook.folder())) {
            assertThat(new CheckOperation(reading, false).execute(new NullProgressMonitor())).isEmpty();
            assertThatExceptionOfType(CoreException.class)
                    .isThrownBy(() -> new CheckOperation(reading, true).execute(new NullProgressMonitor()))
                    .withMessageContaining("is open elsewhere");
        }
    }

    private List<CheckFinding> check(boolean repair) throws CoreException {
        return new CheckOperation(casebook.store(), repair).execute(new NullProgressMonitor());
    }

    private CheckFinding finding(String file, String message) {
        return new CheckFinding(name(file), message, false);
    }

    private String name(String file) {
        return casebook.store().layout().relative(article().resolve(file));
    }

    private Path article() {
        return casebook.store().layout().article(casebook.article(0));
    }

    private Path annotations() {
        return article().resolve("annotations/ana-ruiz.xmi");
    }

    private void replace(String old, String replacement) throws IOException {
        var file = Files.readString(annotations());
        assertThat(file).contains(old);
        Files.writeString(annotations(), file.replace(old, replacement));
    }
}
