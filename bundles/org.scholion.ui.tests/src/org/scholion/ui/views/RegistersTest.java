package org.scholion.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.Entity;
import org.scholion.model.SpanAnnotation;
import org.scholion.model.Tag;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** The Codebook and Entities views edit by keys, and annotations follow. */
class RegistersTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    private String article;

    @BeforeEach
    void openCasebook() throws Exception {
        var me = ScholionPreferences.analystName();
        try (var made = aCasebook(folder.resolve("c")).with(
                anArticle().titled("Cranes").withText("Ana Ruiz leads.").annotatedBy(me).withMention(0, 8))) {
            article = made.article(0);
            for (var name : List.of("Ana Ruiz", "A. Ruiz", "Ben")) {
                made.store().entity(name);
            }
            try (var session = made.session(0, me)) {
                var mention = session.own().getAnnotations().get(0);
                session.setTag(mention, "person");
                session.setValues(mention, Codebooks.attribute(made.layer("mention"), "entity").orElseThrow(),
                        List.of("a.-ruiz"));
            }
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            window().getActivePage().showView("org.scholion.ui.codebook");
            return null;
        });
    }

    @Test
    void tagIsMergedByKeysAfterSayingWhatThatChangesAndCtrlZTakesItBack() throws Exception {
        selectTag(0);
        driver.waitFor("the count", () -> tree().getSelection()[0].getText(2).equals("1"));
        driver.key(driver.ui(RegistersTest::tree), SWT.MOD1, 'm');
        driver.waitFor("the list of tags", () -> exists("pick.filter"));
        driver.ui(() -> {
            control(Text.class, "pick.filter").setText("place");
            return null;
        });
        driver.key(driver.ui(() -> control(Text.class, "pick.filter")), 0, SWT.CR);
        driver.waitFor("the question", () -> shell("Merge Person into Place").isPresent());
        driver.ui(() -> {
            press(shell("Merge Person into Place").orElseThrow(), "Merge");
            return null;
        });
        driver.waitFor("the merge", () -> "place".equals(tag()) && !tags().contains("person"));
        driver.waitFor("the tag that stays", () -> tree().getSelectionCount() == 1
                && tree().getSelection()[0].getText().equals("Place"));

        driver.key(driver.ui(RegistersTest::tree), SWT.MOD1, 'z');
        driver.waitFor("the tag as it was", () -> "person".equals(tag()) && tags().contains("person"));
    }

    @Test
    void tagIsMovedByKeysAndRenamedInADialogWithItsAnnotations() throws Exception {
        selectTag(0);
        driver.key(driver.ui(RegistersTest::tree), SWT.ALT, SWT.ARROW_DOWN);
        driver.waitFor("the place", () -> tags().indexOf("person") == 1);
        driver.key(driver.ui(RegistersTest::tree), 0, SWT.F2);
        driver.waitFor("the dialog", () -> exists("codebook.dialog.name"));
        driver.ui(() -> {
            control(Text.class, "codebook.dialog.label").setText("Human");
            control(Text.class, "codebook.dialog.name").setText("human");
            press(control(Text.class, "codebook.dialog.name").getShell(), "OK");
            return null;
        });
        driver.waitFor("the name", () -> tags().contains("human") && "human".equals(tag()));
        assertThat(driver.ui(() -> casebook().store().orElseThrow().edits().undoLabel().orElseThrow()))
                .startsWith("Rename tag Person in one article");
    }

    @Test
    void identifierThatIsTakenIsRefusedInTheDialog() throws Exception {
        selectTag(0);
        driver.key(driver.ui(RegistersTest::tree), 0, SWT.F2);
        driver.waitFor("the dialog", () -> exists("codebook.dialog.name"));
        driver.ui(() -> {
            control(Text.class, "codebook.dialog.name").setText("place");
            return null;
        });
        driver.waitFor("the refusal", () -> !control(Button.class, "codebook.dialog.ok")
                .getEnabled());
        driver.ui(() -> {
            control(Text.class, "codebook.dialog.name").getShell().close();
            return null;
        });
        assertThat(tags()).contains("person");
    }

    @Test
    void dialogThatComesUpOverAToolTipKeepsTheKeys() throws Exception {
        selectTag(0);
        driver.waitFor("the tool tip", () -> {
            var row = tree().getItem(0).getBounds();
            var hover = new Event();
            hover.x = row.x + row.width / 2;
            hover.y = row.y + row.height / 2;
            tree().notifyListeners(SWT.MouseHover, hover);
            return Stream.of(tree().getShell().getShells()).anyMatch(Shell::isVisible);
        });
        driver.ui(() -> { // not by a key, for which the pointer would have to leave the tool tip
            UiDriver.display().asyncExec(() -> run("org.scholion.ui.register.edit"));
            return null;
        });
        driver.waitFor("the dialog in front", () -> exists("codebook.dialog.label")
                && UiDriver.display().getActiveShell() == control(Text.class, "codebook.dialog.label").getShell());
        driver.key(driver.ui(() -> control(Text.class, "codebook.dialog.label")), 0, SWT.ESC);
        driver.waitFor("the end of the dialog", () -> !exists("codebook.dialog.label"));
    }

    @Test
    void entitiesAreFilteredAndMergedAndUndone() throws Exception {
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui.entities"));
        driver.waitFor("the mention", () -> rows().contains("A. Ruiz 1"));
        driver.ui(() -> {
            control(Text.class, "entities.filter").setText("ruiz");
            return null;
        });
        driver.waitFor("the filter", () -> rows().equals(List.of("A. Ruiz 1", "Ana Ruiz ")));
        driver.ui(() -> {
            control(Table.class, "entities.table").setFocus();
            control(Table.class, "entities.table").selectAll();
            return null;
        });
        driver.key(driver.ui(() -> control(Table.class, "entities.table")), SWT.MOD1, 'm');
        driver.waitFor("the list", () -> exists("pick.filter"));
        driver.ui(() -> {
            control(Text.class, "pick.filter").setText("ana");
            return null;
        });
        driver.key(driver.ui(() -> control(Text.class, "pick.filter")), 0, SWT.CR);
        driver.waitFor("the question", () -> shell("Merge entities").isPresent());
        driver.ui(() -> {
            press(shell("Merge entities").orElseThrow(), "Merge entities");
            return null;
        });
        driver.waitFor("the merge", () -> rows().equals(List.of("Ana Ruiz 1")) && link().equals(List.of("ana-ruiz")));
        assertThat(driver.ui(() -> entities().get(0).getAliases())).containsExactly("A. Ruiz");
        driver.key(driver.ui(() -> control(Table.class, "entities.table")), SWT.MOD1, 'z');
        driver.waitFor("two again", () -> entities().size() == 3 && link().equals(List.of("a.-ruiz")));
    }

    private static void run(String command) {
        try {
            window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private void selectTag(int index) throws Exception {
        driver.waitFor("the counts, which refresh the rows",
                () -> tree().getItemCount() > 0 && !tree().getItem(0).getText(2).isEmpty());
        driver.ui(() -> {
            tree().setFocus();
            tree().select(tree().getItem(0));
            return null;
        });
        driver.key(driver.ui(RegistersTest::tree), 0, SWT.ARROW_RIGHT);
        driver.waitFor("the tags", () -> tree().getItem(0).getExpanded() && tree().getItem(0).getItemCount() > index
                && !tree().getItem(0).getItem(index).getText().isEmpty());
        driver.waitFor("the keys of the list", () -> window().getService(IContextService.class).getActiveContextIds()
                .contains("org.scholion.ui.context.registers"));
        driver.ui(() -> {
            TreeItem item = tree().getItem(0).getItem(index);
            tree().setSelection(item);
            return null;
        });
    }

    private static Tree tree() {
        return control(Tree.class, "codebook.tree");
    }

    private static List<String> tags() {
        return casebook().store().orElseThrow().casebook().getCodebook().getLayers().get(0).getTags().stream()
                .map(Tag::getName).toList();
    }

    private static List<Entity> entities() {
        return casebook().store().orElseThrow().casebook().getEntities();
    }

    private static List<String> rows() {
        return Stream.of(control(Table.class, "entities.table").getItems())
                .map(item -> item.getText(0) + " " + item.getText(2)).toList();
    }

    private String tag() {
        return mention().getTag();
    }

    private List<String> link() {
        return AttributeValues.of(mention(), "entity");
    }

    private SpanAnnotation mention() {
        try {
            var store = casebook().store().orElseThrow();
            return store.readSet(article, store.annotators(article).get(0)).getAnnotations().get(0);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
