package org.scholion.ui.views.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.exists;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.shows;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;
import org.scholion.ui.views.ViewSettings;
import org.scholion.ui.views.annotations.AnnotationsView.Scope;

/** Annotations of many articles are changed by keys in the list of the casebook's annotations. */
class ChangesInCasebookTest extends WorkbenchTest {

    private static final int ARTICLES = 3;

    @TempDir
    private Path folder;

    @BeforeEach
    void listTheCasebook() throws Exception {
        var me = ScholionPreferences.analystName();
        try (var made = aCasebook(folder.resolve("c"))) {
            for (int i = 0; i < ARTICLES; i++) {
                made.with(anArticle().titled("Cranes " + i).withText("Ana Ruiz leads the team. " + i)
                        .annotatedBy(me).withMention(0, 8).annotatedBy("Zoë Okafor").withMention(0, 8));
            }
        }
        driver.ui(() -> {
            scope(Scope.CASEBOOK);
            window().getActivePage().showView("org.scholion.ui.annotations");
            casebook().open(folder.resolve("c"));
            return null;
        });
        driver.waitFor("the annotations", () -> tree().getItemCount() == 1
                && tree().getItem(0).getText(1).equals("" + 2 * ARTICLES));
        driver.ui(() -> {
            tree().setFocus();
            tree().setSelection(tree().getItem(0));
            return null;
        });
    }

    @AfterEach
    void listTheArticle() throws Exception {
        driver.ui(() -> {
            scope(Scope.ARTICLE);
            return null;
        });
    }

    @Test
    void tagOfAGroupIsChangedInAllArticlesAfterAPreviewAndCtrlZTakesItBack() throws Exception {
        key(0, 't');
        choose("place");
        var preview = preview("Change to Mention › Place");
        driver.ui(() -> {
            assertThat(shows(preview, "This changes 3 annotations in 3 articles. "
                    + "3 of other analysts stay as they are.") || says(preview, "This changes 3 annotations in 3"))
                    .isTrue();
            assertThat(control(Table.class, "annotations.preview").getItemCount()).isEqualTo(ARTICLES);
            press(preview, "Change");
            return null;
        });
        driver.waitFor("the tags", () -> tags().equals(List.of("place", "place", "place")));
        assertThat(driver.ui(() -> foreignTags())).containsOnly("");

        key(SWT.MOD1, 'z');
        driver.waitFor("no tags", () -> tags().equals(List.of("", "", "")));
        key(SWT.MOD1 | SWT.MOD2, 'z');
        driver.waitFor("the tags again", () -> tags().equals(List.of("place", "place", "place")));
    }

    @Test
    void valueIsSetInAllArticles() throws Exception {
        key(0, 'v');
        choose("description");
        driver.waitFor("the question", () -> shell("Set Description").isPresent());
        driver.ui(() -> {
            field(shell("Set Description").orElseThrow()).setText("the lead");
            press(shell("Set Description").orElseThrow(), "OK");
            return null;
        });
        var preview = preview("Set Description to the lead");
        driver.ui(() -> {
            press(preview, "Change");
            return null;
        });
        driver.waitFor("the values", () -> own().stream()
                .allMatch(mark -> AttributeValues.of(mark, "description").equals(List.of("the lead"))));
    }

    @Test
    void deleteTakesThemOutOfAllArticlesAndLeavingThePreviewTakesNone() throws Exception {
        key(0, SWT.DEL);
        var left = preview("Delete annotations");
        driver.ui(() -> {
            press(left, "Cancel");
            return null;
        });
        driver.waitFor("the end of the preview", left::isDisposed);
        assertThat(driver.ui(this::own)).hasSize(ARTICLES);

        key(0, SWT.DEL);
        var preview = preview("Delete annotations");
        driver.ui(() -> {
            press(preview, "Delete");
            return null;
        });
        driver.waitFor("the list", () -> own().isEmpty() && tree().getItem(0).getText(1).equals("" + ARTICLES));
        key(SWT.MOD1, 'z');
        driver.waitFor("all again", () -> own().size() == ARTICLES);
    }

    private void key(int modifiers, int key) throws Exception {
        driver.key(driver.ui(ChangesInCasebookTest::tree), modifiers, key);
    }

    private void choose(String typed) throws Exception {
        driver.waitFor("the choices", () -> exists("pick.filter"));
        driver.ui(() -> {
            control(Text.class, "pick.filter").setText(typed);
            return null;
        });
        driver.key(driver.ui(() -> control(Text.class, "pick.filter")), 0, SWT.CR);
    }

    private Shell preview(String title) throws Exception {
        driver.waitFor(title, () -> shell(title).isPresent());
        return driver.ui(() -> shell(title).orElseThrow());
    }

    private static boolean says(Shell shell, String words) {
        return UiDriver.controls(shell).stream()
                .anyMatch(control -> control instanceof Text text && text.getText().contains(words));
    }

    private static Text field(Shell shell) {
        return UiDriver.controls(shell).stream().filter(Text.class::isInstance)
                .map(Text.class::cast).filter(Text::getEditable).findFirst().orElseThrow();
    }

    private static Tree tree() {
        return control(Tree.class, "annotations.tree");
    }

    private static void scope(Scope scope) {
        ViewSettings.of(AnnotationsView.class).put(Scope.class.getSimpleName(), scope.name());
    }

    private List<SpanAnnotation> own() {
        return annotations(true);
    }

    private List<String> tags() {
        return own().stream().map(mark -> Objects.requireNonNullElse(mark.getTag(), "")).toList();
    }

    private List<String> foreignTags() {
        return annotations(false).stream().map(mark -> Objects.requireNonNullElse(mark.getTag(), "")).toList();
    }

    private List<SpanAnnotation> annotations(boolean own) {
        var found = new ArrayList<SpanAnnotation>();
        try {
            var store = casebook().requireStore();
            var me = casebook().analyst().getId();
            for (var article : store.articles()) {
                for (var analyst : store.annotators(article.id())) {
                    if (analyst.equals(me) == own) {
                        found.addAll(store.readSet(article.id(), analyst).getAnnotations());
                    }
                }
            }
            return found;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
