package org.scholion.ui.views.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;
import org.scholion.ui.testing.WorkbenchTest;

class EntityDialogTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().withText("One.")).edited(casebook -> {
            var ruiz = ModelFactory.eINSTANCE.createEntity();
            ruiz.setId("ana-ruiz");
            ruiz.setName("Ana Ruiz");
            ruiz.setKind("crane driver");
            ruiz.getAliases().add("A. Ruiz");
            casebook.getEntities().add(ruiz);
        }).close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return window().getActivePage().showView("org.scholion.ui.entities");
        });
        driver.waitFor("the entity", () -> names().equals(List.of("Ana Ruiz")));
    }

    @AfterEach
    void closeDialog() throws Exception {
        driver.ui(() -> {
            Stream.of(window().getShell().getShells()).forEach(Shell::close);
            return null;
        });
    }

    private static Table table() {
        return control(Table.class, "entities.table");
    }

    private static List<String> names() {
        return Stream.of(table().getItems()).map(row -> row.getText(0)).toList();
    }

    private static Entity entity(String name) {
        return casebook().store().orElseThrow().casebook().getEntities().stream()
                .filter(entity -> entity.getName().equals(name)).findFirst().orElseThrow();
    }

    private void dialogBy(int key) throws Exception {
        driver.key(driver.ui(EntityDialogTest::table), 0, key);
        driver.waitFor("the dialog", () -> exists("entity.name"));
    }

    private static void type(String field, String words) {
        control(Text.class, field).setText(words);
    }

    private static Shell dialog() {
        return control(Control.class, "entity.name").getShell();
    }

    @Test
    void entityIsAddedWithWhatIsTypedLineByLineAndCtrlZTakesItAway() throws Exception {
        dialogBy(SWT.INSERT);
        driver.ui(() -> {
            assertThat(control(Button.class, "entity.ok").isEnabled()).as("without a name").isFalse();
            type("entity.name", "  Port authority ");
            assertThat(control(Combo.class, "entity.kind").getItems()).contains("crane driver");
            control(Combo.class, "entity.kind").setText("organisation");
            type("entity.aliases", "the port\n\n  PA \nthe port");
            type("entity.note", " Runs the quay. ");
            press(dialog(), "OK");
            return null;
        });

        driver.waitFor("the entity", () -> names().equals(List.of("Ana Ruiz", "Port authority")));
        driver.waitFor("it is selected", () -> table().getSelectionCount() == 1
                && table().getSelection()[0].getText(0).equals("Port authority"));
        driver.ui(() -> {
            var added = entity("Port authority");
            assertThat(added.getKind()).isEqualTo("organisation");
            assertThat(added.getAliases()).containsExactly("the port", "PA");
            assertThat(added.getIdentifiers()).isEmpty();
            assertThat(added.getNote()).isEqualTo("Runs the quay.");
            return null;
        });
        driver.key(driver.ui(EntityDialogTest::table), SWT.MOD1, 'z');
        driver.waitFor("one entity again", () -> names().equals(List.of("Ana Ruiz")));
    }

    @Test
    void entityIsChangedInADialogThatShowsWhatIsKnown() throws Exception {
        driver.ui(() -> {
            table().setSelection(0);
            return null;
        });
        dialogBy(SWT.F2);
        driver.ui(() -> {
            assertThat(control(Text.class, "entity.aliases").getText()).isEqualTo("A. Ruiz");
            control(Combo.class, "entity.kind").setText("");
            type("entity.aliases", "");
            type("entity.name", "Ana Ruiz Vega");
            press(dialog(), "OK");
            return null;
        });

        driver.waitFor("the name", () -> names().equals(List.of("Ana Ruiz Vega")));
        driver.ui(() -> {
            assertThat(entity("Ana Ruiz Vega").getKind()).isNull();
            assertThat(entity("Ana Ruiz Vega").getAliases()).isEmpty();
            return null;
        });
    }

    @Test
    void escapeLeavesTheEntityAsItIs() throws Exception {
        driver.ui(() -> {
            table().setSelection(0);
            return null;
        });
        dialogBy(SWT.F2);
        driver.ui(() -> {
            type("entity.name", "Somebody else");
            return null;
        });
        driver.key(driver.ui(() -> control(Text.class, "entity.name")), 0, SWT.ESC);

        driver.waitFor("the end of the dialog", () -> !exists("entity.name"));
        assertThat(driver.ui(EntityDialogTest::names)).containsExactly("Ana Ruiz");
    }
}
