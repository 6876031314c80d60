package org.scholion.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** Reader profiles are made, edited and deleted by keys. */
class ProfilesTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        try (var made = aCasebook(folder.resolve("c")).with(anArticle().withText("one"))) {
            made.store().entity("Tessaline Holding");
            new ReaderProfiles(made.store()).write(
                    new ReaderProfile("Board", "Chair", "", List.of("cranes"), List.of(), 5, "de"));
            Files.writeString(folder.resolve("c/profiles/Broken.json"), "{\n\"topics\": 1}");
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
        UiDriver.display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand("org.scholion.ui.profiles", null);
            } catch (Exception e) { // fails the test by what it then waits for in vain
                throw new IllegalStateException(e);
            }
        });
        driver.waitFor("the profiles", () -> UiDriver.shell("Reader profiles").isPresent());
    }

    private ReaderProfiles profiles() throws Exception {
        return driver.ui(() -> new ReaderProfiles(casebook().requireStore()));
    }

    private static Shell dialog() {
        return UiDriver.shell("Reader profiles").orElseThrow();
    }

    private static Table table() {
        return control(Table.class, "profiles.table");
    }

    private void select(int row) throws Exception {
        driver.ui(() -> {
            table().setSelection(row);
            table().notifyListeners(SWT.Selection, null);
            return null;
        });
    }

    private void type(String field, String words) throws Exception {
        var text = driver.ui(() -> control(Text.class, field));
        for (char c : words.toCharArray()) {
            driver.key(text, 0, c);
        }
        driver.waitFor(words, () -> text.getText().endsWith(words));
    }

    private void closeDialog() throws Exception {
        var table = driver.ui(ProfilesTest::table);
        driver.key(table, 0, SWT.ESC);
        driver.waitFor("the dialog to close", table::isDisposed);
    }

    @Test
    void newProfileIsAFileOfTheCasebook() throws Exception {
        UiDriver.display().asyncExec(() -> press(dialog(), "New…"));
        driver.waitFor("the form", () -> UiDriver.shell("New reader profile").isPresent());
        assertThat(driver.ui(() -> control(Button.class, "profile.ok").isEnabled())).isFalse();
        type("profile.name", "board");
        assertThat(driver.ui(() -> control(Button.class, "profile.ok").isEnabled())).as("there is one already")
                .isFalse();
        type("profile.name", "2");
        type("profile.topics", "ports");
        driver.ui(() -> {
            control(Text.class, "profile.entities").setText("Ana Verduin");
            return null;
        });
        var name = driver.ui(() -> control(Text.class, "profile.name"));
        driver.key(name, 0, SWT.CR);
        driver.waitFor("the form to close", name::isDisposed);

        assertThat(profiles().read("board2")).isEqualTo(
                new ReaderProfile("board2", "", "", List.of("ports"), List.of("Ana Verduin"), 6, "en"));
        driver.waitFor("the row", () -> table().getItemCount() == 3 && table().getSelectionIndex() == 1);
        closeDialog();
    }

    @Test
    void profileIsEditedByEnterAndDeletedByItsKey() throws Exception {
        select(0);
        driver.key(driver.ui(ProfilesTest::table), 0, SWT.CR);
        driver.waitFor("the form", () -> UiDriver.shell("Reader profile").isPresent());
        driver.ui(() -> {
            control(Text.class, "profile.name").setText("Directors");
            return null;
        });
        var role = driver.ui(() -> control(Text.class, "profile.role"));
        driver.key(role, 0, SWT.CR);
        driver.waitFor("the form to close", role::isDisposed);
        assertThat(profiles().names()).containsExactly("Broken", "Directors");
        assertThat(profiles().read("Directors").language()).isEqualTo("de");

        select(1);
        driver.key(driver.ui(ProfilesTest::table), 0, SWT.DEL);
        driver.waitFor("the question", () -> question().isPresent());
        driver.ui(() -> {
            press(question().orElseThrow(), "Yes");
            return null;
        });
        driver.waitFor("the row to go", () -> table().getItemCount() == 1);
        assertThat(profiles().names()).containsExactly("Broken");
        closeDialog();
    }

    private static Optional<Shell> question() {
        return Arrays.stream(UiDriver.display().getShells()).filter(Shell::isVisible)
                .filter(shell -> UiDriver.shows(shell, "Delete the reader profile Directors")).findFirst();
    }

    @Test
    void brokenFileIsListedWithWhatIsWrong() throws Exception {
        select(1);
        driver.ui(() -> {
            assertThat(UiDriver.controls(dialog()).stream().anyMatch(
                    each -> each instanceof Text text && text.getText().contains("Broken.json, line 2"))).isTrue();
            return null;
        });
        closeDialog();
    }

    @Test
    void namesOfTheRegisterCompleteTheLineAtTheCaret() throws Exception {
        UiDriver.display().asyncExec(() -> press(dialog(), "New…"));
        driver.waitFor("the form", () -> UiDriver.shell("New reader profile").isPresent());
        driver.ui(() -> {
            control(Text.class, "profile.entities").setText("Ana\ntes"); // at the next letter the proposals come up
            control(Text.class, "profile.entities").setSelection(7);
            return null;
        });
        var entities = driver.ui(() -> control(Text.class, "profile.entities"));
        driver.key(entities, 0, 's');
        driver.waitFor("the proposals", () -> proposals() != null && proposals().getItemCount() == 1);
        driver.ui(() -> {
            proposals().setSelection(0);
            proposals().notifyListeners(SWT.DefaultSelection, null);
            return null;
        });
        driver.waitFor("the name", () -> entities.getText().replace("\r", "").equals("Ana\nTessaline Holding"));
        driver.ui(() -> {
            UiDriver.shell("New reader profile").orElseThrow().close();
            return null;
        });
        driver.waitFor("the form to close", entities::isDisposed);
        closeDialog();
    }

    private static Table proposals() {
        for (var shell : UiDriver.display().getShells()) {
            if (shell.isVisible() && shell.getText().isEmpty()) {
                for (var each : UiDriver.controls(shell)) {
                    if (each instanceof Table table && table.getItemCount() > 0) {
                        return table;
                    }
                }
            }
        }
        return null;
    }
}
