package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.testing.WorkbenchTest;
import org.scholion.ui.wizards.ImportJob;

/** The way of an analyst through the workbench: new casebook, import, open, mark by keys, undo, redo, come back. */
class ReadingWorkflowTest extends WorkbenchTest {

    private static final String TEXT = """
            Harbour cranes stop

            The operator said on Monday that 👩‍👩‍👧 two families, cafe\u0301 owners and العربية readers had complained.

            It reportedly paid €1.5 million.
            """;

    @TempDir
    private Path folder;

    @Test
    void marksMadeByKeysAreInTheViewsAndOnDiskAndThereAgainAfterReopening() throws Exception {
        createCasebook();
        importArticle();
        var text = driver.ui(() -> control(StyledText.class, "article.text"));

        mark(text, "two families", 'q');
        mark(text, "€1.5 million", 'n');
        mark(text, "reportedly paid €1.5 million", 'c');
        driver.waitFor("three annotations", () -> quotes().size() == 3);
        assertThat(driver.ui(ReadingWorkflowTest::quotes)).containsExactly("two families", "€1.5 million",
                "reportedly paid €1.5 million");

        driver.key(text, SWT.CTRL, 'z');
        driver.waitFor("undo", () -> quotes().size() == 2);
        driver.key(text, SWT.CTRL | SWT.SHIFT, 'z');
        driver.waitFor("redo", () -> quotes().size() == 3);
        driver.waitFor("the Annotations view", () -> listed().contains("reportedly paid €1.5 million"));

        var root = driver.ui(() -> casebook().requireStore().layout().root());
        driver.ui(() -> {
            casebook().close();
            return null;
        });
        driver.waitFor("the editor to close", () -> window().getActivePage().getEditorReferences().length == 0);
        driver.ui(() -> {
            casebook().open(root);
            var store = casebook().requireStore();
            OpenArticles.open(window().getActivePage(), store, store.articles().get(0));
            return null;
        });
        driver.waitFor("the annotations again", () -> quotes().size() == 3 && listed().contains("two families"));
        assertThat(driver.ui(() -> new CheckOperation(casebook().requireStore(), false).execute(null))).isEmpty();
    }

    @Test
    void deleteKeyRemovesTheAnnotationAtTheCaretAndTabGoesToTheNext() throws Exception {
        createCasebook();
        importArticle();
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        mark(text, "Monday", 't');
        mark(text, "complained", 'e');
        driver.waitFor("two annotations", () -> quotes().size() == 2);

        driver.key(text, SWT.CTRL, SWT.HOME);
        driver.waitFor("the caret at the beginning", () -> text.getCaretOffset() == 0);
        driver.key(text, 0, SWT.TAB);
        driver.waitFor("the first annotation", () -> isCurrent("Monday"));
        driver.key(text, 0, SWT.TAB);
        driver.waitFor("the second annotation", () -> isCurrent("complained"));
        driver.key(text, SWT.SHIFT, SWT.TAB);
        driver.waitFor("the first annotation again", () -> isCurrent("Monday"));
        driver.key(text, 0, SWT.DEL);
        driver.waitFor("one annotation", () -> quotes().equals(List.of("complained")));
    }

    @Test
    void keysOfAnAnnotationHoldInItsViewsToo() throws Exception {
        createCasebook();
        importArticle();
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        mark(text, "Monday", 't');

        driver.key(text, 0, SWT.F2);
        var note = "properties.note";
        driver.waitFor("the properties", () -> isActive("org.scholion.ui.properties"));
        driver.key(driver.ui(() -> control(Text.class, note)), 0, SWT.F2);
        driver.waitFor("the article", () -> isActive("org.scholion.ui.articleEditor"));

        driver.key(driver.ui(() -> control(Tree.class, "annotations.tree")), SWT.CTRL, 'z');
        driver.waitFor("undo from the list of annotations", () -> quotes().isEmpty());
    }

    private static boolean isActive(String part) {
        return window().getActivePage().getActivePartReference().getId().equals(part);
    }

    @Test
    void markInsideAClusterTakesTheWholeCluster() throws Exception {
        createCasebook();
        importArticle();
        var text = driver.ui(() -> control(StyledText.class, "article.text"));
        int family = driver.ui(() -> text.getText().indexOf("👩‍👩‍👧"));

        driver.ui(() -> {
            text.setSelection(family + 2, family + 5); // from behind the first face to behind the second joiner's neighbour
            return null;
        });
        driver.key(text, 0, 'm');

        driver.waitFor("the annotation", () -> quotes().equals(List.of("👩‍👩‍👧")));
    }

    private void createCasebook() throws Exception {
        var dialog = driver.ui(() -> {
            var wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.scholion.ui.newCasebook")
                    .createWizard();
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            var created = new WizardDialog(window().getShell(), wizard);
            created.setBlockOnOpen(false);
            created.open();
            return created;
        });
        driver.ui(() -> {
            control(Text.class, "newCasebook.location").setText(folder.toString());
            control(Text.class, "newCasebook.name").setText("harbour");
            press(dialog.getShell(), "Finish");
            return null;
        });
        driver.waitFor("the casebook", () -> casebook().store().isPresent());
    }

    /** By the real reader, which the workbench would use. */
    private void importArticle() throws Exception {
        var document = Files.writeString(folder.resolve("harbour.txt"), TEXT.replace("\n", "\r\n"));
        driver.ui(() -> ImportJob.schedule(window(), casebook().requireStore(), List.of(document)));
        Job.getJobManager().join(ImportJob.class, null);
        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
    }

    private void mark(StyledText text, String words, char key) throws Exception {
        driver.ui(() -> {
            int begin = text.getText().indexOf(words);
            text.setSelection(begin, begin + words.length());
            return null;
        });
        driver.key(text, 0, key);
        driver.waitFor("the mark on " + words, () -> quotes().contains(words));
    }

    private static List<String> quotes() {
        return window().getActivePage().getActiveEditor() instanceof ArticleEditor editor
                ? editor.session().own().getAnnotations().stream().map(ReadingWorkflowTest::quote).toList()
                : List.of();
    }

    private static boolean isCurrent(String quote) {
        return ((ArticleEditor) window().getActivePage().getActiveEditor()).currentAnnotation()
                .map(ReadingWorkflowTest::quote)
                .filter(quote::equals).isPresent();
    }

    private static String quote(SpanAnnotation annotation) {
        return annotation.getAnchors().get(0).getQuote();
    }

    /** The quotes that the Annotations view shows. */
    private static List<String> listed() {
        return Arrays.stream(control(Tree.class, "annotations.tree").getItems())
                .flatMap(item -> Arrays.stream(item.getItems()))
                .map(TreeItem::getText).toList();
    }
}
