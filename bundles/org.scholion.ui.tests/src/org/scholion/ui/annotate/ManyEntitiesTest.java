package org.scholion.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.testing.OpenArticleTest;
import org.scholion.ui.testing.UiDriver;

/** Mentions linked to one of ten thousand entities; what each key costs is among the blocks printed. */
class ManyEntitiesTest extends OpenArticleTest {

    private static final int ENTITIES = 10_000;
    private static final int FEW = 100;

    @Override
    protected String words() {
        return "Ana Ruiz leads the model team.";
    }

    @Override
    protected CasebookFixture casebook(Path where) throws Exception {
        return super.casebook(where).edited(casebook -> {
            for (int i = 0; i < ENTITIES; i++) {
                var entity = ModelFactory.eINSTANCE.createEntity();
                entity.setId("entity" + i);
                entity.setName("Zoë Marten " + i); // the accent makes a name dear to compare
                entity.getAliases().add("Marten number " + i);
                entity.setKind("person");
                casebook.getEntities().add(entity);
            }
        });
    }

    @Test
    void mentionIsLinkedToOneThatIsTyped() throws Exception {
        mark("Ana Ruiz", 'm');
        caretIn("Ana");
        key(0, 'i');
        driver.waitFor("the choices",
                () -> !filters().isEmpty() && UiDriver.control(Table.class, "pick.list").getItemCount() > FEW);
        pick(0, "number 9998");
        driver.waitFor("the link", () -> linked().equals(List.of("entity9998")));
    }

    @Test
    void pagesGoOnBeyondTheRowsThatTheListHoldsAtFirst() throws Exception {
        mark("Ana Ruiz", 'm');
        caretIn("Ana");
        key(0, 'i');
        driver.waitFor("the choices", () -> !filters().isEmpty());
        var filter = driver.ui(() -> filters().get(0));
        var table = driver.ui(() -> UiDriver.control(Table.class, "pick.list"));
        int held = driver.ui(table::getItemCount);
        for (int row = 0; row <= held;) {
            int before = row;
            driver.key(filter, 0, SWT.PAGE_DOWN);
            driver.waitFor("another page", () -> table.getSelectionIndex() > before);
            row = driver.ui(table::getSelectionIndex);
        }
        var chosen = driver.ui(() -> table.getSelection()[0].getText());
        driver.key(filter, 0, SWT.CR);
        driver.waitFor("the link", () -> linked().size() == 1);
        assertThat(driver.ui(() -> casebook().requireStore().casebook().getEntities().stream()
                .filter(entity -> entity.getId().equals(linked().getFirst())).map(Entity::getName).findFirst()))
                .contains(chosen);
    }

    @Test
    void propertiesProposeThoseThatFitWhatIsTyped() throws Exception {
        mark("Ana Ruiz", 'm');
        caretIn("Ana");
        key(0, SWT.F2);
        driver.waitFor("the properties", () -> UiDriver.exists("properties.attribute.entity"));
        var field = driver.ui(() -> UiDriver.control(Text.class, "properties.attribute.entity"));
        driver.ui(() -> {
            field.setText("999"); // a slow typist would have to type on with the proposals open
            field.setSelection(3);
            return null;
        });
        driver.key(field, 0, '7');
        driver.waitFor("one proposal", () -> proposals().size() == 1);
        driver.ui(() -> {
            var proposal = proposals().getFirst();
            assertThat(proposal.getText()).isEqualTo("Zoë Marten 9997 – person");
            proposal.getParent().setSelection(proposal);
            proposal.getParent().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        driver.waitFor("the link", () -> linked().equals(List.of("entity9997")));
        assertThat(driver.ui(() -> field.getText())).isEqualTo("Zoë Marten 9997");
    }

    /** What the window below the field offers; nothing while there is none. */
    private static List<TableItem> proposals() {
        return List.of(UiDriver.display().getShells()).stream()
                .filter(shell -> shell.isVisible() && shell != window().getShell())
                .flatMap(shell -> UiDriver.controls(shell).stream()).filter(Table.class::isInstance)
                .flatMap(table -> List.of(((Table) table).getItems()).stream()).toList();
    }

    private static List<String> linked() {
        return AttributeValues.of(annotation("Ana Ruiz"), "entity");
    }
}
