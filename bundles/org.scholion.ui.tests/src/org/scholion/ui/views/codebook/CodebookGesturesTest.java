package org.scholion.ui.views.codebook;

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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** What the menu of the codebook does, beside what keys do. */
class CodebookGesturesTest extends WorkbenchTest {

    @TempDir
    private Path folder;
    private String article;

    @BeforeEach
    void openCasebook() throws Exception {
        var me = ScholionPreferences.analystName();
        try (var made = aCasebook(folder.resolve("c"))
                .with(anArticle().withText("Ana Ruiz leads.").annotatedBy(me).withMention(0, 8))) {
            article = made.article(0);
            try (var session = made.session(0, me)) {
                session.setTag(session.own().getAnnotations().getFirst(), "person");
            }
        }
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return window().getActivePage().showView("org.scholion.ui.codebook");
        });
        driver.waitFor("the counts, which refresh the rows",
                () -> tree().getItemCount() > 0 && !tree().getItem(0).getText(2).isEmpty());
    }

    @AfterEach
    void closeDialogs() throws Exception {
        driver.ui(() -> {
            Stream.of(window().getShell().getShells()).forEach(Shell::close);
            return null;
        });
    }

    private static Tree tree() {
        return control(Tree.class, "codebook.tree");
    }

    private static Codebook codebook() {
        return casebook().store().orElseThrow().casebook().getCodebook();
    }

    private static Layer layer(String name) {
        return Codebooks.layer(codebook(), name).orElseThrow();
    }

    /** Chooses from the context menu of the row that is selected. */
    private void choose(String entry) throws Exception {
        driver.ui(() -> {
            var menu = tree().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            var item = Stream.of(menu.getItems()).filter(each -> each.getText().startsWith(entry)).findFirst()
                    .orElseThrow();
            assertThat(item.isEnabled()).as(entry).isTrue();
            UiDriver.display().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
            return null;
        });
    }

    private void dialogBy(String entry) throws Exception {
        choose(entry);
        driver.waitFor("the dialog", () -> exists("codebook.dialog.label"));
    }

    private static void type(String field, String words) {
        control(Text.class, "codebook.dialog." + field).setText(words);
    }

    private static boolean ok() {
        return control(Button.class, "codebook.dialog.ok").isEnabled();
    }

    private static Shell dialog() {
        return control(Control.class, "codebook.dialog.label").getShell();
    }

    private static boolean says(String words) {
        return UiDriver.controls(dialog()).stream()
                .anyMatch(control -> control instanceof Text text && text.getText().contains(words))
                || UiDriver.shows(dialog(), words);
    }

    private void select(String layer) throws Exception {
        driver.ui(() -> {
            var row = Stream.of(tree().getItems()).filter(item -> item.getText().equals(layer)).findFirst()
                    .orElseThrow();
            tree().setSelection(row);
            tree().setFocus();
            return null;
        });
    }

    @Test
    void newLayerHasAColourOfItsOwnAndAKeyThatDoesNothingElse() throws Exception {
        dialogBy("New layer");
        driver.ui(() -> {
            assertThat(ok()).as("without a name").isFalse();
            type("label", "Threat level");
            assertThat(control(Text.class, "codebook.dialog.name").getText()).isEqualTo("threat-level");
            assertThat(ok()).isTrue();
            type("key", "b");
            assertThat(says("B")).as("that the key is taken by a command").isTrue();
            type("name", "threat");
            type("label", "Threat");
            assertThat(control(Text.class, "codebook.dialog.name").getText()).as("stays as typed").isEqualTo("threat");
            type("key", "v");
            press(dialog(), "OK");
            return null;
        });

        driver.waitFor("the layer", () -> tree().getSelectionCount() == 1
                && tree().getSelection()[0].getText().equals("Threat"));
        driver.ui(() -> {
            var made = layer("threat");
            assertThat(made.getKind()).isEqualTo(LayerKind.SPAN);
            assertThat(made.getKey()).isEqualTo("V");
            assertThat(codebook().getLayers().stream().filter(each -> each != made).map(Layer::getColor))
                    .doesNotContain(made.getColor());
            return null;
        });
        driver.key(driver.ui(CodebookGesturesTest::tree), SWT.MOD1, 'z');
        driver.waitFor("no such layer", () -> Codebooks.layer(codebook(), "threat").isEmpty());
    }

    @Test
    void newAttributeHasItsChoicesOneALine() throws Exception {
        select("Mention");
        dialogBy("New attribute");
        driver.ui(() -> {
            type("label", "Mood");
            var types = control(Combo.class, "codebook.dialog.type");
            types.select(List.of(types.getItems()).indexOf("choice"));
            types.notifyListeners(SWT.Selection, new Event());
            type("choices", "1 = good\n\n 2 =  bad \nmixed");
            press(dialog(), "OK");
            return null;
        });

        driver.waitFor("the attribute", () -> Codebooks.attribute(layer("mention"), "mood").isPresent());
        assertThat(driver.ui(() -> Codebooks.attribute(layer("mention"), "mood").orElseThrow().getChoices()))
                .containsExactly("1\tgood", "2\tbad", "mixed");
    }

    @Test
    void tagThatIsUsedIsDeletedAfterAskingWhatItsAnnotationsGet() throws Exception {
        selectTag("Person");
        choose("Delete");
        driver.waitFor("the question", () -> shell("Delete Person").isPresent());
        driver.ui(() -> {
            press(shell("Delete Person").orElseThrow(), "No tag");
            return null;
        });

        driver.waitFor("the end of the tag", () -> tags().stream().noneMatch("person"::equals)
                && mention().getTag() == null);
        driver.key(driver.ui(CodebookGesturesTest::tree), SWT.MOD1, 'z');
        driver.waitFor("the tag again", () -> "person".equals(mention().getTag()) && tags().contains("person"));
    }

    @Test
    void layerThatIsUsedIsDeletedWithItsAnnotationsAfterAQuestion() throws Exception {
        select("Mention");
        choose("Delete");
        driver.waitFor("the question", () -> shell("Delete Mention").isPresent());
        driver.ui(() -> {
            press(shell("Delete Mention").orElseThrow(), "Delete");
            return null;
        });

        driver.waitFor("the end of the layer", () -> Codebooks.layer(codebook(), "mention").isEmpty());
        assertThat(annotations()).isEmpty();
        driver.key(driver.ui(CodebookGesturesTest::tree), SWT.MOD1, 'z');
        driver.waitFor("the layer again", () -> Codebooks.layer(codebook(), "mention").isPresent()
                && annotations().size() == 1);
    }

    private void selectTag(String tag) throws Exception {
        select("Mention");
        driver.key(driver.ui(CodebookGesturesTest::tree), 0, SWT.ARROW_RIGHT);
        driver.waitFor("the tags", () -> tree().getItem(0).getExpanded()
                && Stream.of(tree().getItem(0).getItems()).anyMatch(item -> item.getText().equals(tag)));
        driver.ui(() -> {
            tree().setSelection(Stream.of(tree().getItem(0).getItems()).filter(item -> item.getText().equals(tag))
                    .findFirst().orElseThrow());
            return null;
        });
    }

    private static List<String> tags() {
        return layer("mention").getTags().stream().map(tag -> tag.getName()).toList();
    }

    private List<SpanAnnotation> annotations() {
        try {
            var store = casebook().store().orElseThrow();
            return store.readSet(article, store.annotators(article).getFirst()).getAnnotations();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private SpanAnnotation mention() {
        return annotations().getFirst();
    }
}
