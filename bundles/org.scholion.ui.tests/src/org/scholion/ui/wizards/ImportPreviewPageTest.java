package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.shows;
import static org.scholion.ui.testing.UiDriver.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.reading.DocumentReader;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;

/** The page on which an analyst leaves documents out, in a running workbench. */
@ExtendWith(ReportsLongestBlocks.class)
class ImportPreviewPageTest {

    @TempDir
    private Path folder;

    private final UiDriver driver = new UiDriver();
    private final FakeReader reader = new FakeReader();
    private ServiceRegistration<?> service;
    private CasebookStore store;
    private WizardDialog dialog;

    @BeforeEach
    void openCasebook() throws Exception {
        Dictionary<String, Object> first = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000));
        service = FrameworkUtil.getBundle(ImportJob.class).getBundleContext().registerService(DocumentReader.class,
                reader, first);
        store = driver.ui(() -> {
            casebook().create(folder.resolve("my.casebook"), Codebooks.NEWS);
            return casebook().requireStore();
        });
    }

    @AfterEach
    void closeEverything() throws Exception {
        driver.ui(() -> {
            if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
                dialog.close();
            }
            shell(Messages.ImportArticlesWizard_window).ifPresent(Shell::close);
            casebook().close();
            return null;
        });
        service.unregister();
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }

    @Test
    void onlyWhatIsCheckedComesIn() throws Exception {
        var known = file("known.txt", "known");
        driver.ui(() -> ImportJob.schedule(window(), store, List.of(known)));
        Job.getJobManager().join(ImportJob.class, null);

        openWith(known, file("locked.txt", "locked"), file("one.txt", "one"), file("two.txt", "two"));
        driver.waitFor("the end of the preview",
                () -> sentence().equals("2 new, 1 there already, 1 cannot be read."));
        assertThat(driver.ui(reader::given)).as("for the preview and for the import").isEqualTo(2);
        driver.ui(() -> {
            assertThat(checked()).containsExactlyInAnyOrder("one.txt", "two.txt");
            assertThat(item("locked.txt").getText(4)).isEqualTo("Password-protected");
            assertThat(item("one.txt").getText(3)).isEqualTo("one");
            toggle(item("two.txt"), false);
            press(dialog.getShell(), "Finish");
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).extracting(ArticleSummary::fileName).containsExactlyInAnyOrder("known.txt",
                "one.txt");
        driver.waitFor("the end of what was begun", () -> reader.begun() == 0);
    }

    @Test
    void remarkThatIsCutIsShownInFullUnderThePointer() throws Exception {
        Files.createDirectories(folder.resolve("again"));
        openWith(file("one.txt", "one"), file("again/one.txt", "one"));
        driver.waitFor("the end of the preview",
                () -> sentence().endsWith("One is the same as another that comes in."));
        driver.waitFor("the tool tip", () -> {
            var table = control(Table.class, "import.preview");
            var twin = Arrays.stream(table.getItems()).filter(item -> !item.getText(4).isEmpty()).findFirst()
                    .orElseThrow();
            var cell = twin.getBounds(4);
            var hover = new Event();
            hover.x = cell.x + cell.width / 2;
            hover.y = cell.y + cell.height / 2;
            table.notifyListeners(SWT.MouseHover, hover);
            return Stream.of(table.getShell().getShells()).filter(Shell::isVisible)
                    .anyMatch(tip -> shows(tip, "The same document as "));
        });
    }

    @Test
    void previewSortedByAHeaderKeepsWhatIsChecked() throws Exception {
        openWith(file("b.txt", "b"), file("c.txt", "c"), file("a.txt", "a"));
        driver.waitFor("the end of the preview", () -> sentence().equals("3 new."));

        driver.ui(() -> {
            toggle(item("b.txt"), false);
            var table = control(Table.class, "import.preview");
            table.getColumn(0).notifyListeners(SWT.Selection, null);
            assertThat(Stream.of(table.getItems()).map(item -> item.getText() + " " + item.getChecked()))
                    .containsExactly("a.txt true", "b.txt false", "c.txt true");
            table.getColumn(0).notifyListeners(SWT.Selection, null);
            assertThat(Stream.of(table.getItems()).map(item -> item.getText() + " " + item.getChecked()))
                    .containsExactly("c.txt true", "b.txt false", "a.txt true");
            press(dialog.getShell(), "Finish");
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).extracting(ArticleSummary::fileName).containsExactlyInAnyOrder("a.txt", "c.txt");
    }

    @Test
    void filesThatCameAllAtOnceAreShownBeforeTheyComeIn() throws Exception {
        var files = List.of(file("one.txt", "one"), file("two.txt", "two"));

        driver.ui(() -> {
            ImportArticlesWizard.importAll(window(), store, files);
            return null;
        });
        driver.waitFor("the preview", () -> shell(Messages.ImportArticlesWizard_window).isPresent()
                && sentence().equals("2 new."));
        assertThat(store.articles()).isEmpty();
        driver.ui(() -> {
            toggle(item("two.txt"), false);
            press(shell(Messages.ImportArticlesWizard_window).orElseThrow(), "Finish");
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).extracting(ArticleSummary::fileName).containsExactly("one.txt");
    }

    @Test
    void patternsChooseAmongTheFilesOfAFolder() throws Exception {
        var documents = Files.createDirectories(folder.resolve("in"));
        Files.writeString(documents.resolve("a.txt"), "a");
        Files.writeString(documents.resolve("b.html"), "b");
        dialog = driver.ui(() -> open(documents));
        driver.ui(() -> {
            control(Text.class, "import.include").setText("*.{txt");
            assertThat(dialog.getCurrentPage().isPageComplete()).isFalse();
            control(Text.class, "import.include").setText("*.txt; *.html");
            control(Text.class, "import.exclude").setText("a.*");
            press(dialog.getShell(), "Finish");
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).extracting(ArticleSummary::fileName).containsExactly("b.html");
    }

    @Test
    void hintsShowPatternsThatCanBeUsedAndDoNotContradictEachOther() throws Exception {
        dialog = driver.ui(() -> open(Files.createDirectories(folder.resolve("in"))));
        driver.ui(() -> {
            var included = control(Text.class, "import.include");
            var excluded = control(Text.class, "import.exclude");
            assertThat(patterns(included)).isNotEmpty().doesNotContainAnyElementsOf(patterns(excluded));
            for (var field : List.of(included, excluded)) {
                field.setText(String.join(" ", patterns(field)));
                assertThat(dialog.getCurrentPage().isPageComplete()).as(field.getText()).isTrue();
            }
            return null;
        });
    }

    private static List<String> patterns(Text field) {
        return List.of(field.getMessage().replace("for instance ", "").split(" "));
    }

    @Test
    void withNothingCheckedThereIsNothingToFinish() throws Exception {
        openWith(file("one.txt", "one"), file("two.txt", "two"));
        driver.waitFor("the end of the preview", () -> sentence().startsWith("2 new"));

        driver.ui(() -> {
            control(Button.class, "import.preview.none").notifyListeners(SWT.Selection, new Event());
            assertThat(checked()).isEmpty();
            assertThat(dialog.getCurrentPage().isPageComplete()).isFalse();
            control(Button.class, "import.preview.allNew").notifyListeners(SWT.Selection, new Event());
            assertThat(checked()).containsExactlyInAnyOrder("one.txt", "two.txt");
            assertThat(dialog.getCurrentPage().isPageComplete()).isTrue();
            return null;
        });
    }

    @Test
    void lookingCanBeStoppedWhileTheWizardStaysUsable() throws Exception {
        openWith(file("endless.txt", "endless"));
        assertThat(reader.awaitEndless()).isTrue();

        driver.ui(() -> {
            assertThat(dialog.getCurrentPage().isPageComplete()).isTrue();
            control(Button.class, "import.preview.stop").notifyListeners(SWT.Selection, new Event());
            return null;
        });
        driver.waitFor("the end", () -> sentence().startsWith("Looked at 0 of 1. What was not"));
        assertThat(store.articles()).isEmpty();
    }

    @Test
    void closingTheWizardEndsTheLooking() throws Exception {
        openWith(file("endless.txt", "endless"));
        assertThat(reader.awaitEndless()).isTrue();

        driver.ui(() -> dialog.close());
        Job.getJobManager().join(PreviewJob.class, null);

        assertThat(store.articles()).isEmpty();
    }

    /** Names files on the first page and goes on to the second. */
    private void openWith(Path... files) throws Exception {
        dialog = driver.ui(() -> open(files));
        driver.ui(() -> {
            press(dialog.getShell(), "Next >");
            return null;
        });
    }

    private static WizardDialog open(Path... files) throws Exception {
        var wizard = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.scholion.ui.importArticles")
                .createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        var opened = new WizardDialog(window().getShell(), wizard);
        opened.setBlockOnOpen(false);
        opened.open();
        ((ImportArticlesPage) wizard.getStartingPage()).add(List.of(files));
        return opened;
    }

    private static void toggle(TableItem item, boolean checked) {
        item.setChecked(checked);
        var event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    private static List<String> checked() {
        return Arrays.stream(control(Table.class, "import.preview").getItems()).filter(TableItem::getChecked)
                .map(TableItem::getText).toList();
    }

    private static TableItem item(String title) {
        return Arrays.stream(control(Table.class, "import.preview").getItems())
                .filter(item -> item.getText().equals(title)).findFirst().orElseThrow();
    }

    private static String sentence() {
        return control(Label.class, "import.preview.sentence").getText();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }
}
