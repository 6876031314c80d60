package org.scholion.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.TextReader;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

class CarryOverTest extends WorkbenchTest {

    private static final String COMMAND = "org.scholion.ui.carryOver";
    /** Long enough for what comes behind it to be far from its first words. */
    private static final String SHARED = """
            Cranes stop

            Nobody knows why the crane stands still, the port of the town said on Wednesday in a short note.

            It had been tested two years ago by an office that found nothing wrong with any of its beams and bolts.

            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebookWithTwoVersions() throws Exception {
        try (var store = CasebookStore.create(folder.resolve("c"), Codebooks.NEWS)) {
            importText(store, "a.txt", SHARED + "Quite another matter was talked about in town on Monday.");
            importText(store, "b.txt", SHARED + "The crane works again.");
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
    }

    private void importText(CasebookStore store, String name, String text) throws Exception {
        var document = Files.writeString(folder.resolve(name), text);
        new ImportOperation(store, new TextReader().at(raw -> "https://ledger.example/cranes"), ReadLimits.DEFAULT, 1)
                .execute(List.of(document), outcome -> {
                }, new NullProgressMonitor());
    }

    @AfterEach
    void closeDialogs() throws Exception {
        driver.ui(() -> {
            Stream.of(window().getShell().getShells()).forEach(shell -> shell.close());
            return null;
        });
    }

    private void open(int version) throws Exception {
        driver.ui(() -> {
            window().getActivePage().closeAllEditors(false);
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store,
                    store.articles().stream().filter(article -> article.version() == version).findFirst()
                            .orElseThrow());
            return null;
        });
        driver.waitFor("the text", () -> exists("article.text"));
    }

    private static ArticleEditor editor() {
        return (ArticleEditor) window().getActivePage().getActiveEditor();
    }

    private void mark(String words) throws Exception {
        driver.ui(() -> {
            int begin = editor().session().text().indexOf(words);
            editor().text().select(begin, begin + words.length());
            return null;
        });
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), 0, 'c');
        driver.waitFor("the mark on " + words, () -> quotes().contains(words));
    }

    private static List<String> quotes() {
        return editor().session().own().getAnnotations().stream()
                .map(annotation -> annotation.getAnchors().getFirst().getQuote()).toList();
    }

    private void carryOver() throws Exception {
        driver.ui(() -> window().getService(IHandlerService.class).executeCommand(COMMAND, null));
    }

    @Test
    void annotationsComeOverAsOneStepAndThoseWithoutAPlaceAreListed() throws Exception {
        open(1);
        mark("Nobody knows why");
        mark("Quite another matter was talked about");
        open(2);

        carryOver();

        driver.waitFor("what is lost", () -> exists("carryOver.table"));
        driver.ui(() -> {
            var lost = control(Table.class, "carryOver.table").getItem(0);
            assertThat(List.of(lost.getText(0), lost.getText(1), lost.getText(2)))
                    .containsExactly("Lost", "Claim", "Quite another matter was talked about");
            assertThat(quotes()).containsExactly("Nobody knows why");
            assertThat(UiDriver.shows(window().getShell(), "1 carried over the same")).isTrue();
            control(Table.class, "carryOver.table").getShell().close();
            return null;
        });
        driver.key(driver.ui(() -> control(StyledText.class, "article.text")), SWT.MOD1, 'z');
        driver.waitFor("none again", () -> quotes().isEmpty() && editor().session().own().getOrphans().isEmpty());
    }

    @Test
    void annotationsThatAllComeOverTheSameNeedNoLook() throws Exception {
        open(1);
        mark("Nobody knows why");
        open(2);

        carryOver();

        driver.waitFor("the annotation", () -> quotes().contains("Nobody knows why"));
        assertThat(driver.ui(() -> exists("carryOver.table"))).isFalse();
        carryOver();
        driver.waitFor("that there is nothing more", () -> UiDriver.shows(window().getShell(),
                "The version before has no annotations of yours that are not here."));
        assertThat(driver.ui(CarryOverTest::quotes)).hasSize(1);
    }

    @Test
    void firstVersionHasNothingToCarryOver() throws Exception {
        open(1);

        carryOver();

        driver.waitFor("the reason", () -> UiDriver.shows(window().getShell(), "There is no earlier version of"));
    }
}
