package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;

/** The wizards, and the jobs that they start, in a running workbench. */
@ExtendWith(ReportsLongestBlocks.class)
class WizardsTest {

    @TempDir
    private Path folder;

    private final UiDriver driver = new UiDriver();
    private final FakeReader reader = new FakeReader();
    private List<ServiceRegistration<?>> services;

    @BeforeEach
    void register() throws Exception {
        Dictionary<String, Object> first = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000));
        var context = FrameworkUtil.getBundle(ImportJob.class).getBundleContext();
        services = List.of(context.registerService(DocumentReader.class, reader, first),
                context.registerService(ReportWriter.class, new Lines("txt"), null),
                context.registerService(ReportWriter.class, new Lines("zzz"), null));
        driver.waitFor("the report writers", () -> PlatformUI.getWorkbench().getService(ReportFormats.class) != null
                && PlatformUI.getWorkbench().getService(ReportFormats.class).named("zzz").isPresent());
    }

    @AfterEach
    void closeEverything() throws Exception {
        driver.ui(() -> {
            for (var shell : UiDriver.display().getShells()) {
                if (shell != window().getShell() && shell.getParent() == window().getShell()) {
                    shell.close();
                }
            }
            if (casebook().store().isPresent()) {
                casebook().close();
            }
            return null;
        });
        services.forEach(ServiceRegistration::unregister);
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }

    @Test
    void newCasebookIsCreatedAndOpenUnderTheNameInTheTitle() throws Exception {
        var dialog = open(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.scholion.ui.newCasebook");
        driver.ui(() -> {
            control(Text.class, "newCasebook.location").setText(folder.toString());
            control(Text.class, "newCasebook.name").setText("a/b");
            assertThat(dialog.getErrorMessage()).contains("/");
            control(Text.class, "newCasebook.name").setText("spring");
            control(Text.class, "newCasebook.analyst").setText("Ana Ruiz");
            assertThat(dialog.getErrorMessage()).isNull();
            press(dialog.getShell(), "Finish");
            return null;
        });

        assertThat(driver.ui(() -> casebook().requireStore().layout().root()))
                .isEqualTo(folder.resolve("spring.casebook"));
        assertThat(driver.ui(() -> casebook().analyst().getName())).isEqualTo("Ana Ruiz");
        assertThat(ScholionPreferences.recentCasebooks()).first().isEqualTo(folder.resolve("spring.casebook"));
        driver.waitFor("the title", () -> window().getShell().getText().startsWith("spring – "));
    }

    @Test
    void importWithoutACasebookSaysWhatToDo() throws Exception {
        var dialog = open(PlatformUI.getWorkbench().getImportWizardRegistry(), "org.scholion.ui.importArticles");

        assertThat(driver.ui(() -> dialog.getErrorMessage())).isEqualTo(Messages.ImportList_noCasebook);
    }

    @Test
    void readerBeginsWhileTheAnalystChoosesAndEndsWithTheWizard() throws Exception {
        newCasebook();
        var dialog = open(PlatformUI.getWorkbench().getImportWizardRegistry(), "org.scholion.ui.importArticles");
        assertThat(reader.begun()).isEqualTo(1);

        driver.ui(() -> {
            press(dialog.getShell(), "Cancel");
            return null;
        });

        assertThat(reader.begun()).isZero();
    }

    @Test
    void importListsWhatFailedAndWhatCameWithWarningsAndBlocksNothing() throws Exception {
        var store = newCasebook();
        var files = List.of(file("a.txt", "one"), file("b.txt", "locked"), file("c.txt", "long story"),
                file("d.txt", "one"));

        runImport(store, files);

        driver.waitFor("the result", () -> shell(Messages.ImportResultDialog_window).isPresent());
        assertThat(store.articles()).hasSize(2);
        driver.ui(() -> {
            var table = control(Table.class, "importResult.table");
            assertThat(table.getItemCount()).isEqualTo(2);
            assertThat(List.of(table.getItem(0).getText(0), table.getItem(0).getText(1), table.getItem(0).getText(2)))
                    .containsExactly("b.txt", "Failed", "Password-protected");
            assertThat(table.getItem(1).getText(2)).isEqualTo("The text was cut off.");
            assertThat(control(Text.class, "importResult.reason").getText()).as("the whole of the first")
                    .endsWith("b.txt\nPassword-protected");
            assertThat(window().getShell().isEnabled()).isTrue();
            return null;
        });
    }

    @Test
    void singleArticleOpensInTheEditor() throws Exception {
        var store = newCasebook();

        runImport(store, List.of(file("a.txt", "one")));

        driver.waitFor("the editor", () -> window().getActivePage().getActiveEditor() != null);
        assertThat(driver.ui(() -> shell(Messages.ImportResultDialog_window))).isEmpty();
    }

    @Test
    void wrongPasswordIsAskedForAgain() throws Exception {
        var store = newCasebook();
        driver.ui(() -> ImportJob.schedule(window(), store, List.of(file("a.txt", "sealed moon"))));

        answer("wrong");
        driver.waitFor("the question again", () -> shell("Password")
                .filter(shell -> UiDriver.shows(shell, "This password does not open")).isPresent());
        answer("moon");
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).hasSize(1);
    }

    @Test
    void passwordIsAskedForOnceAndTriedOnAllOthers() throws Exception {
        var store = newCasebook();
        var files = List.of(file("a.txt", "sealed moon"), file("b.txt", "sealed moon\n"));
        driver.ui(() -> ImportJob.schedule(window(), store, files));

        answer("moon");
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).hasSize(2);
        assertThat(driver.ui(() -> shell("Password"))).isEmpty();
    }

    @Test
    void skippedDocumentsFailAndCancellingClosesTheQuestion() throws Exception {
        var store = newCasebook();
        var job = driver.ui(() -> ImportJob.schedule(window(), store,
                List.of(file("a.txt", "sealed moon"), file("b.txt", "sealed sun"))));
        driver.waitFor("the question", () -> shell("Password").isPresent());
        driver.ui(() -> {
            press(shell("Password").orElseThrow(), "Skip");
            return null;
        });
        driver.waitFor("the next question", () -> shell("Password").isPresent());

        job.cancel();
        Job.getJobManager().join(ImportJob.class, null);

        driver.waitFor("the end of the question", () -> shell("Password").isEmpty());
        assertThat(store.articles()).isEmpty();
    }

    private void answer(String password) throws Exception {
        driver.waitFor("the question", () -> shell("Password").isPresent());
        driver.ui(() -> {
            control(Text.class, "password.text").setText(password);
            press(shell("Password").orElseThrow(), "Open");
            return null;
        });
    }

    @Test
    void cancelledImportKeepsWhatIsDone() throws Exception {
        var store = newCasebook();
        runImport(store, List.of(file("a.txt", "one"), file("c.txt", "two")));

        var job = driver.ui(() -> ImportJob.schedule(window(), store, List.of(file("e.txt", "endless"))));
        assertThat(reader.awaitEndless()).isTrue();
        job.cancel();
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(job.getResult().matches(IStatus.CANCEL)).isTrue();
        assertThat(store.articles()).hasSize(2);
    }

    @Test
    void closingTheCasebookCancelsTheImportIntoIt() throws Exception {
        var store = newCasebook();
        var job = driver.ui(() -> ImportJob.schedule(window(), store, List.of(file("e.txt", "endless"))));
        assertThat(reader.awaitEndless()).isTrue();

        driver.ui(() -> {
            casebook().close();
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(job.getResult().matches(IStatus.CANCEL)).isTrue();
    }

    @Test
    void reportIsWrittenInTheChosenFormatToTheProposedFile() throws Exception {
        newCasebook();
        var dialog = open(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.scholion.ui.exportReport");
        driver.ui(() -> {
            var format = control(Combo.class, "export.format");
            format.setText("Lines (zzz)");
            format.notifyListeners(SWT.Selection, null);
            assertThat(control(Text.class, "export.file").getText())
                    .isEqualTo(folder.resolve("my-report.zzz").toString());
            control(Button.class, "export.open").setSelection(false);
            press(dialog.getShell(), "Finish");
            return null;
        });
        Job.getJobManager().join(ReportJob.class, null);

        assertThat(folder.resolve("my-report.zzz")).hasContent("report of my");
    }

    @Test
    void casebookIsOpenedByTheCommandAndTheOpenOneStaysWhenItIsNone() throws Exception {
        var first = newCasebook().layout().root();
        var second = folder.resolve("second.casebook");
        CasebookStore.create(second, Codebooks.NEWS).close();

        execute("org.scholion.ui.openCasebook", Map.of("org.scholion.ui.openCasebook.folder", second.toString()));
        driver.waitFor("the second casebook", () -> isOpen(second));

        execute("org.scholion.ui.openCasebook", Map.of("org.scholion.ui.openCasebook.folder", folder.toString()));
        driver.waitFor("the complaint", () -> shell("That did not work").isPresent());
        driver.ui(() -> {
            press(shell("That did not work").orElseThrow(), "OK");
            return null;
        });
        assertThat(driver.ui(() -> isOpen(second))).isTrue();

        execute("org.scholion.ui.openCasebook", Map.of("org.scholion.ui.openCasebook.folder", first.toString()));
        driver.waitFor("the first casebook", () -> isOpen(first));
        assertThat(ScholionPreferences.recentCasebooks()).startsWith(first, second);
    }

    @Test
    void casebookThatAnotherHoldsSaysWho() throws Exception {
        var taken = folder.resolve("taken.casebook");
        try (var holder = CasebookStore.create(taken, Codebooks.NEWS)) {
            execute("org.scholion.ui.openCasebook", Map.of("org.scholion.ui.openCasebook.folder", taken.toString()));
            driver.waitFor("the information", () -> shell("The casebook can be read only").isPresent());

            assertThat(driver.ui(() -> window().getShell().getText())).startsWith("taken (read only) – ");
            driver.ui(() -> {
                press(shell("The casebook can be read only").orElseThrow(), "OK");
                return null;
            });
        }
    }

    private WizardDialog open(IWizardRegistry registry, String id) throws Exception {
        return driver.ui(() -> {
            IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            var dialog = new WizardDialog(window().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    private CasebookStore newCasebook() throws Exception {
        return driver.ui(() -> {
            casebook().create(folder.resolve("my.casebook"), Codebooks.NEWS);
            return casebook().requireStore();
        });
    }

    private void runImport(CasebookStore store, List<Path> files) throws Exception {
        driver.ui(() -> ImportJob.schedule(window(), store, files));
        Job.getJobManager().join(ImportJob.class, null);
    }

    /** As a menu does: returns at once, what the command shows may wait for somebody. */
    private void execute(String command, Map<String, String> parameters) {
        UiDriver.display().asyncExec(() -> {
            var definition = window().getService(ICommandService.class).getCommand(command);
            try {
                window().getService(IHandlerService.class)
                        .executeCommand(ParameterizedCommand.generateCommand(definition, parameters), null);
            } catch (Exception e) { // fails the test by what it then waits for in vain
                throw new IllegalStateException(e);
            }
        });
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }

    private static boolean isOpen(Path root) {
        return casebook().store().filter(store -> store.layout().root().equals(root)).isPresent();
    }

    /** Writes one line. */
    private record Lines(String format) implements ReportWriter {

        @Override
        public String label() {
            return "Lines (" + format + ")";
        }

        @Override
        public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
                throws IOException {
            out.write(("report of " + report.title()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
