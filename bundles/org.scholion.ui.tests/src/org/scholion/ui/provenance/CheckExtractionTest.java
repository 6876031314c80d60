package org.scholion.ui.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.replay.Replay;
import org.scholion.core.replay.TextDifference;
import org.scholion.testing.TextReader;
import org.scholion.ui.article.OpenArticles;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;

@ExtendWith(ReportsLongestBlocks.class)
class CheckExtractionTest {

    @TempDir
    private Path folder;
    private final UiDriver driver = new UiDriver();
    private ServiceRegistration<DocumentReader> reader;

    @BeforeEach
    void openArticle() throws Exception {
        Dictionary<String, Object> last = new Hashtable<>();
        reader = FrameworkUtil.getBundle(CheckExtractionJob.class).getBundleContext()
                .registerService(DocumentReader.class, new TextReader(), last);
        var document = Files.writeString(folder.resolve("crane.txt"), "Cranes stop\n\nThe crane stops for a week.");
        try (var store = CasebookStore.create(folder.resolve("c"), Codebooks.NEWS)) {
            new ImportOperation(store, new TextReader(), ReadLimits.DEFAULT, 1).execute(List.of(document), outcome -> {
            }, new NullProgressMonitor());
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            OpenArticles.open(window().getActivePage(), store(), store().articles().get(0));
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        driver.ui(() -> {
            casebook().close();
            return null;
        });
        reader.unregister();
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }

    private static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }

    private static CasebookStore store() {
        return casebook().store().orElseThrow();
    }

    private void check() throws Exception {
        driver.ui(() -> window().getService(IHandlerService.class).executeCommand("org.scholion.ui.checkExtraction",
                null));
    }

    @Test
    void sameTextIsSaidInTheStatusLine() throws Exception {
        check();
        driver.waitFor("the sentence", () -> UiDriver.shows(window().getShell(),
                "The original of Cranes stop gives the same text again."));
    }

    @Test
    void otherTextIsToldInADialog() throws Exception {
        var file = driver.ui(() -> store().layout().article(store().articles().get(0).id()).resolve("text.txt"));
        Files.writeString(file, Files.readString(file).replace("stops", "stopped"));
        check();
        driver.waitFor("the dialog", () -> UiDriver.shell("Check extraction").filter(shell -> UiDriver.shows(shell,
                "gives another text now: 40 characters instead of 42, other from character 28 on.")).isPresent());
        driver.ui(() -> {
            UiDriver.press(UiDriver.shell("Check extraction").orElseThrow(), "OK");
            return null;
        });
    }

    @Test
    void wordsAndNotesAreTheDetails() {
        var replay = new Replay("id", "Cranes stop", 1200, 1198, new TextDifference(26, "", "s for\n\na week"),
                List.of("The reader was of version 1, now it is of 2."), 3);
        var result = CheckExtractionJob.result(replay);
        assertThat(result.getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(result.getChildren()).extracting(IStatus::getMessage).containsExactly(
                "In the casebook: (the text ends)", "Now: s for a week",
                "The reader was of version 1, now it is of 2.");
        assertThat(CheckExtractionJob.result(new Replay("id", "A", 1, 1, null, List.of("A note."), 3)).getSeverity())
                .isEqualTo(IStatus.INFO);
    }
}
