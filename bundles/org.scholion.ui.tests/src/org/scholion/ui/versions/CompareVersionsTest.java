package org.scholion.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.TextReader;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;

@ExtendWith(ReportsLongestBlocks.class)
class CompareVersionsTest {

    @TempDir
    private Path folder;
    private final UiDriver driver = new UiDriver();

    @BeforeEach
    void openCasebook() throws Exception {
        try (var store = CasebookStore.create(folder.resolve("c"), Codebooks.NEWS)) {
            importText(store, "a.txt", "Cranes stop\n\nThe crane stops for a week.\n\nNobody knows why.");
            importText(store, "b.txt", "Cranes stop\n\nThe crane stopped for a month.\n\nNobody knows why.");
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return window().getActivePage().showView("org.scholion.ui.articles");
        });
    }

    private static void importText(CasebookStore store, String name, String text) throws Exception {
        var document = Files.writeString(Files.createTempDirectory("scholion").resolve(name), text);
        new ImportOperation(store, new TextReader().at(raw -> "https://ledger.example/cranes"), ReadLimits.DEFAULT, 1)
                .execute(List.of(document), outcome -> {
                }, new NullProgressMonitor());
        Files.delete(document);
        Files.delete(document.getParent());
    }

    @AfterEach
    void close() throws Exception {
        driver.ui(() -> {
            casebook().close();
            return null;
        });
        assertThat(driver.ui(() -> window().getActivePage().getEditorReferences())).as("editors close").isEmpty();
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }

    private static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }

    private void compare(int version) throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            var article = store.articles().stream().filter(summary -> summary.version() == version).findFirst()
                    .orElseThrow();
            OpenArticles.open(window().getActivePage(), store, article);
            return window().getService(IHandlerService.class).executeCommand("org.scholion.ui.compareVersions", null);
        });
    }

    @Test
    void wordsThatChangedAreShownAndReachedByKeys() throws Exception {
        driver.waitFor("the list", () -> control(Table.class, "articles.table").getItemCount() == 2);
        compare(2);
        driver.waitFor("the comparison", () -> window().getActivePage().getActiveEditor() instanceof VersionsEditor);
        var text = driver.ui(() -> control(StyledText.class, "versions.text"));

        assertThat(driver.ui(() -> control(Label.class, "versions.header").getText()))
                .startsWith("Cranes stop: 2 differences from version 1 to version 2.");
        assertThat(driver.ui(() -> text.getText())).contains("The crane stops stopped for a week month.");
        driver.key(text, 0, SWT.TAB);
        driver.waitFor("the first difference", () -> text.getSelectionText().equals("stops stopped"));
        driver.key(text, 0, SWT.TAB);
        driver.waitFor("the second one", () -> text.getSelectionText().equals("week month"));
        driver.key(text, SWT.SHIFT, SWT.TAB);
        driver.waitFor("the first one again", () -> text.getSelectionText().equals("stops stopped"));
    }

    @Test
    void comparisonIsThereAgainAfterARestart() throws Exception {
        compare(2);
        driver.waitFor("the comparison", () -> window().getActivePage().getActiveEditor() instanceof VersionsEditor);
        var shown = driver.ui(() -> control(StyledText.class, "versions.text").getText());

        var kept = driver.ui(() -> {
            var editor = window().getActivePage().getActiveEditor();
            var title = editor.getTitle();
            var memento = kept(editor.getEditorInput());
            window().getActivePage().closeEditor(editor, false);
            var restored = window().getActivePage().openEditor(restored(memento), VersionsEditor.ID);
            assertThat(restored.getTitle()).isEqualTo(title).isNotEmpty();
            return memento;
        });

        driver.waitFor("the differences", () -> control(StyledText.class, "versions.text").getText().equals(shown));
        assertThat(driver.ui(() -> control(Label.class, "versions.header").getText())).contains("2 differences");
        driver.ui(() -> window().getActivePage().openEditor(restored(kept), VersionsEditor.ID));
        assertThat(driver.ui(CompareVersionsTest::tabs)).as("the same comparison has one editor").hasSize(2);
    }

    @Test
    void comparisonThatCannotBeMadeAgainSaysWhy() throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            var input = new VersionsInput(store.layout().root(), "gone", store.articles().getFirst().id(), "Cranes");
            return window().getActivePage().openEditor(input, VersionsEditor.ID);
        });

        driver.waitFor("the reason", () -> control(Label.class, "versions.header").getText().contains("gone"));
        driver.key(driver.ui(() -> control(StyledText.class, "versions.text")), 0, SWT.TAB);
    }

    @Test
    void comparisonInAnotherCasebookAsksForThatCasebook() throws Exception {
        var elsewhere = new VersionsInput(folder.resolve("d"), "a", "b", "Cranes");

        assertThat(driver.ui(() -> catchThrowable(() -> casebook().requireStore(elsewhere))))
                .hasMessageContaining("belongs to the casebook " + folder.resolve("d"));
    }

    /** What the workbench writes down of an editor that is open. */
    private static XMLMemento kept(IEditorInput input) {
        var memento = XMLMemento.createWriteRoot("input");
        memento.putString("factoryID", input.getPersistable().getFactoryId());
        input.getPersistable().saveState(memento);
        return memento;
    }

    private static IEditorInput restored(XMLMemento kept) {
        var factory = PlatformUI.getWorkbench().getElementFactory(kept.getString("factoryID"));
        return (IEditorInput) factory.createElement(kept);
    }

    @Test
    void tabsOfVersionsBeginWithTheirNumbers() throws Exception {
        driver.ui(() -> {
            var store = casebook().requireStore();
            for (var article : store.articles()) {
                OpenArticles.open(window().getActivePage(), store, article);
            }
            return null;
        });

        assertThat(driver.ui(CompareVersionsTest::tabs)).containsExactlyInAnyOrder("v1: Cranes stop",
                "v2: Cranes stop");
        assertThat(driver.ui(() -> window().getActivePage().getActiveEditor().getTitleToolTip()))
                .matches("Cranes stop\nVersion [12]");
    }

    @Test
    void versionThatComesLaterGivesTheFirstItsNumber() throws Exception {
        try (var store = CasebookStore.create(folder.resolve("d"), Codebooks.NEWS)) {
            importText(store, "a.txt", "Cranes stop\n\nThe crane stops for a week.");
        }
        var store = driver.ui(() -> {
            casebook().open(folder.resolve("d"));
            var opened = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), opened, opened.articles().getFirst());
            return opened;
        });
        assertThat(driver.ui(CompareVersionsTest::tabs)).containsExactly("Cranes stop");

        importText(store, "b.txt", "Cranes stop\n\nThe crane stops for a month.");

        driver.waitFor("the number", () -> tabs().equals(List.of("v1: Cranes stop")));
    }

    private static List<String> tabs() {
        return Stream.of(window().getActivePage().getEditorReferences()).map(IEditorReference::getTitle).toList();
    }

    @Test
    void firstVersionHasNothingToBeComparedWith() throws Exception {
        compare(1);
        driver.waitFor("the reason", () -> UiDriver.shows(window().getShell(),
                "There is no earlier version of Cranes stop."));
        assertThat(driver.ui(() -> window().getActivePage().getActiveEditor())).isInstanceOf(ArticleEditor.class);
        assertThat(driver.ui(() -> window().getActivePage().getEditorReferences())).hasSize(1);
    }
}
