package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportOutcome.Status;

class ImportResultTest {

    private static final ImportOutcome IMPORTED = new ImportOutcome(Path.of("a.txt"), "id-a", "A", Status.IMPORTED,
            List.of(), "");
    private static final ImportOutcome DUPLICATE = new ImportOutcome(Path.of("b.txt"), "id-a", "A", Status.DUPLICATE,
            List.of(), "");
    private static final ImportOutcome WARNED = new ImportOutcome(Path.of("c.pdf"), "id-c", "C", Status.IMPORTED,
            List.of("The text was cut off.", "Two pages\nhave no text."), "");
    private static final ImportOutcome FAILED = new ImportOutcome(Path.of("d.doc"), "", "", Status.FAILED, List.of(),
            "password-protected");

    private static final ImportOutcome CHANGED = new ImportOutcome(Path.of("e.html"), "id-e", "E", Status.VERSION,
            List.of("The text was cut off."), "", new EarlierVersion("id-a", "A", false));
    private static final ImportOutcome SAME = new ImportOutcome(Path.of("f.pdf"), "id-f", "F", Status.VERSION,
            List.of(), "", new EarlierVersion("id-a", "A", true));

    private Locale locale;

    @BeforeEach
    void countInEnglish() {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void sentenceCountsEachKindThatOccurred() {
        assertThat(sentence(IMPORTED)).isEqualTo("1 article imported.");
        assertThat(sentence(IMPORTED, WARNED, DUPLICATE)).isEqualTo(
                "2 articles imported, 1 was there already, 1 with warnings.");
        assertThat(sentence(FAILED, FAILED, DUPLICATE, DUPLICATE)).isEqualTo(
                "No articles imported, 2 were there already, 2 failed.");
        assertThat(new ImportResult(Collections.nCopies(1200, IMPORTED), false).sentence())
                .isEqualTo("1,200 articles imported.");
    }

    @Test
    void cancelledImportSaysWhatIsKept() {
        assertThat(new ImportResult(List.of(IMPORTED), true).sentence())
                .isEqualTo("The import was cancelled, 1 article imported.");
        assertThat(new ImportResult(List.of(), true).sentence())
                .isEqualTo("The import was cancelled, no articles imported.");
    }

    @Test
    void emptyFolderIsNothingToImport() {
        assertThat(sentence()).isEqualTo("There was nothing to import.");
    }

    @Test
    void failuresAreListedBeforeWarningsAndTheRestNotAtAll() {
        assertThat(new ImportResult(List.of(IMPORTED, WARNED, DUPLICATE, FAILED), false).remarkable())
                .containsExactly(FAILED, WARNED);
    }

    @Test
    void newVersionsAreCountedAndListedWithWhatTheyAreVersionsOf() {
        assertThat(sentence(IMPORTED, SAME)).isEqualTo("1 article imported, 1 new version of an article.");
        assertThat(sentence(SAME, CHANGED))
                .isEqualTo("2 new versions of articles, 1 with warnings.");
        assertThat(new ImportResult(List.of(SAME, CHANGED, FAILED), false).remarkable())
                .containsExactly(FAILED, CHANGED, SAME);
        assertThat(ImportResult.text(List.of(SAME, CHANGED)).lines()).containsExactly(
                "f.pdf\tNew version\tThe same text as in \u201cA\u201d, from another document.",
                "e.html\tNew version\tThe text of \u201cA\u201d has changed. The text was cut off.");
    }

    @Test
    void singleArticleIsTheOneToShowEvenWhenItWasThereAlready() {
        assertThat(new ImportResult(List.of(IMPORTED), false).only()).contains("id-a");
        assertThat(new ImportResult(List.of(DUPLICATE), false).only()).contains("id-a");
        assertThat(new ImportResult(List.of(FAILED), false).only()).isEmpty();
        assertThat(new ImportResult(List.of(IMPORTED, WARNED), false).only()).isEmpty();
    }

    @Test
    void copiedTextHasOneLineForEachOutcome() {
        assertThat(ImportResult.text(List.of(FAILED, WARNED)).lines()).containsExactly(
                "d.doc\tFailed\tPassword-protected",
                "c.pdf\tWith warnings\tThe text was cut off. Two pages have no text.");
    }

    private static String sentence(ImportOutcome... outcomes) {
        return new ImportResult(List.of(outcomes), false).sentence();
    }
}
