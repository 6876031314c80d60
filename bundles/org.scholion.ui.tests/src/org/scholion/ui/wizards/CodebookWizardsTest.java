package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.shows;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Tag;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** Codebook files go out and come in by keys. */
class CodebookWizardsTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        try (var store = CasebookStore.create(folder.resolve("c"), Codebooks.NEWS)) {
            store.analyst(ScholionPreferences.analystName());
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            window().getActivePage().showView("org.scholion.ui.codebook");
            return null;
        });
        driver.waitFor("the codebook", () -> tree().getItemCount() > 0);
    }

    @Test
    void exportedCodebookComesInChangedAndCtrlZTakesItBack() throws Exception {
        var file = folder.resolve("team.codebook");
        driver.key(driver.ui(CodebookWizardsTest::tree), SWT.MOD1 | SWT.MOD3, 'e');
        type("exportCodebook.file", file.toString());
        finish("Export codebook");
        driver.waitFor("the file", () -> Files.exists(file));
        Files.writeString(file, Files.readString(file).replace("<tags name=\"person\" label=\"Person\"/>",
                "<tags name=\"person\" label=\"Human being\"/><tags name=\"animal\" label=\"Animal\"/>"));

        driver.key(driver.ui(CodebookWizardsTest::tree), SWT.MOD1 | SWT.MOD3, 'i');
        type("importCodebook.file", file.toString());
        driver.waitFor("the differences", () -> control(Text.class, "importCodebook.differences").getText()
                .equals("Mention › Person: label \"Person\" → \"Human being\"\nMention: new tag Animal"));
        finish("Import codebook");
        driver.waitFor("the tags", () -> labels().containsAll(List.of("Human being", "Animal")));

        driver.key(driver.ui(CodebookWizardsTest::tree), SWT.MOD1, 'z');
        driver.waitFor("the tags as they were", () -> labels().contains("Person") && !labels().contains("Animal"));
    }

    @Test
    void fileThatIsNoCodebookIsRefusedInTheWizardAndNothingChanges() throws Exception {
        var file = Files.writeString(folder.resolve("notes.codebook"), "no codebook");
        var before = driver.ui(CodebookWizardsTest::labels);
        driver.key(driver.ui(CodebookWizardsTest::tree), SWT.MOD1 | SWT.MOD3, 'i');
        type("importCodebook.file", file.toString());

        driver.waitFor("the refusal", () -> shell("Import codebook")
                .filter(wizard -> UiDriver.controls(wizard).stream().anyMatch(CodebookWizardsTest::refuses)
                        || shows(wizard, file + " is damaged"))
                .isPresent());
        driver.ui(() -> {
            press(shell("Import codebook").orElseThrow(), "Cancel");
            return null;
        });
        assertThat(driver.ui(CodebookWizardsTest::labels)).isEqualTo(before);
    }

    private static boolean refuses(Control control) {
        return control instanceof Text message && message.getText().contains(" is damaged");
    }

    private void type(String field, String words) throws Exception {
        driver.waitFor(field, () -> exists(field));
        driver.ui(() -> {
            control(Text.class, field).setText(words);
            return null;
        });
    }

    /** Enter presses the button that is the default one. */
    private void finish(String wizard) throws Exception {
        driver.waitFor("the end to be allowed", () -> shell(wizard)
                .filter(open -> open.getDefaultButton() != null && open.getDefaultButton().isEnabled()).isPresent());
        var field = driver.ui(() -> (Control) control(Text.class,
                wizard.startsWith("Export") ? "exportCodebook.file" : "importCodebook.file"));
        driver.key(field, 0, SWT.CR);
        driver.waitFor("the end of the wizard", () -> shell(wizard).isEmpty());
    }

    private static Tree tree() {
        return control(Tree.class, "codebook.tree");
    }

    private static List<String> labels() {
        return casebook().store().orElseThrow().casebook().getCodebook().getLayers().get(0).getTags().stream()
                .map(Tag::getLabel).toList();
    }
}
