package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.report.ReportTemplates;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** The export wizard from its command to the file, by keys. */
class ReportWizardTest extends WorkbenchTest {

    private static final String TITLE = "Export report";

    @TempDir
    private Path folder;

    private final Outline plain = new Outline("md");
    private final Outline slow = new Outline("slow");
    private List<ServiceRegistration<?>> services;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("harbour.casebook"))
                .with(anArticle().titled("Terminals for sale").withText("Tessaline sells.").withClaim(0, 15))
                .with(anArticle().titled("Bread").withText("Bread is dearer.").withClaim(0, 15)).close();
        var context = FrameworkUtil.getBundle(ReportJob.class).getBundleContext();
        services = List.of(context.registerService(ReportWriter.class, plain, null),
                context.registerService(ReportWriter.class, slow, null),
                context.registerService(ReportTemplates.class, new PlainTemplates(), null));
        driver.waitFor("the report writers", () -> PlatformUI.getWorkbench().getService(ReportFormats.class) != null
                && PlatformUI.getWorkbench().getService(ReportFormats.class).named("slow").isPresent()
                && PlatformUI.getWorkbench().getService(ReportFormats.class).templates("md").isPresent());
        open("harbour");
    }

    @AfterEach
    void unregister() throws Exception {
        slow.go.countDown();
        driver.ui(() -> {
            for (var shell : UiDriver.display().getShells()) {
                if (shell != window().getShell() && !shell.isDisposed() && shell.getParent() != null) {
                    shell.close();
                }
            }
            return null;
        });
        services.forEach(ServiceRegistration::unregister);
    }

    private void open(String name) throws Exception {
        driver.ui(() -> {
            casebook().open(folder.resolve(name + ".casebook"));
            return null;
        });
    }

    private Shell wizard() throws Exception {
        UiDriver.display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand("org.scholion.ui.exportReport", null);
            } catch (Exception e) { // fails the test by what it then waits for in vain
                throw new IllegalStateException(e);
            }
        });
        driver.waitFor("the wizard", () -> UiDriver.shell(TITLE).isPresent());
        return driver.ui(() -> UiDriver.shell(TITLE).orElseThrow());
    }

    private void next(Shell wizard, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            driver.ui(() -> {
                press(wizard, "Next >");
                return null;
            });
        }
    }

    private void type(String field, String words) throws Exception {
        var text = driver.ui(() -> control(Text.class, field));
        for (char c : words.toCharArray()) {
            driver.key(text, 0, c);
        }
        driver.waitFor(words + " in " + field, () -> text.getText().equals(words));
    }

    private static String sentence() {
        return control(Label.class, "report.preview.sentence").getText();
    }

    @Test
    void articlesSelectedInTheirListAreMeantWhereverTheKeyIsPressed() throws Exception {
        var list = driver.ui(() -> {
            window().getActivePage().closeAllEditors(false);
            window().getActivePage().showView("org.scholion.ui.articles");
            return control(Table.class, "articles.table");
        });
        driver.waitFor("the articles", () -> list.getItemCount() == 2);
        driver.key(list, SWT.MOD1, 'a');
        driver.waitFor("both selected", () -> list.getSelectionCount() == 2);
        driver.ui(() -> window().getActivePage().showView("org.scholion.ui.codebook"));
        wizard();
        driver.ui(() -> {
            assertThat(control(Button.class, "report.scope.selected").isEnabled()).isTrue();
            assertThat(control(Button.class, "report.scope.selected").getText()).contains("2");
            return null;
        });
    }

    @Test
    void previewShowsTheReportAsItWillBeAndFollowsWhatIsChosen() throws Exception {
        var wizard = wizard();
        next(wizard, 3);
        driver.waitFor("the preview", () -> sentence().equals("2 articles, 2 annotations."));
        driver.ui(() -> {
            var parts = control(Table.class, "report.preview.parts");
            assertThat(Arrays.stream(parts.getItems()).map(item -> item.getText(0) + " " + item.getText(1)))
                    .contains("Claims by topic 2", "Briefing left out", "Sources 2").hasSize(17);
            var shown = control(StyledText.class, "report.preview.text");
            assertThat(shown.getText()).startsWith("harbour\n").contains("Bread").doesNotContain("#");
            assertThat(shown.getStyleRangeAtOffset(0).font).isNotNull();
            return null;
        });

        driver.ui(() -> {
            for (int i = 0; i < 3; i++) {
                press(wizard, "< Back");
            }
            return null;
        });
        type("report.filter", "bread");
        next(wizard, 3);
        driver.waitFor("the other preview", () -> sentence().equals("1 article, 1 annotation."));
        assertThat(driver.ui(() -> control(StyledText.class, "report.preview.text").getText()))
                .doesNotContain("Terminals");
    }

    @Test
    void templateIsCopiedIntoTheCasebookAndChosen() throws Exception {
        var wizard = wizard();
        next(wizard, 2);
        driver.ui(() -> {
            choose("export.format", "Outline (md)");
            UiDriver.display().asyncExec(() -> press(wizard, "Copy…"));
            return null;
        });
        driver.waitFor("the question for a name", () -> UiDriver.shell("Copy the template").isPresent());
        driver.ui(() -> {
            var question = UiDriver.shell("Copy the template").orElseThrow();
            UiDriver.controls(question).stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(Text::getEditable).findFirst().orElseThrow().setText("house");
            press(question, "OK");
            return null;
        });
        driver.waitFor("the copy", () -> control(Combo.class, "export.template").getText().equals("house"));
        assertThat(folder.resolve("harbour.casebook/templates/house/page.ftl")).hasContent("a template");
    }

    @Test
    void whatWasChosenIsRememberedForThisCasebookAlone() throws Exception {
        aCasebook(folder.resolve("other.casebook")).close();
        var wizard = wizard();
        type("report.filter", "bread");
        next(wizard, 1);
        type("report.subtitle", "spring");
        driver.ui(() -> {
            choose("report.marking", "TLP:AMBER");
            var parts = control(Table.class, "report.parts");
            parts.getItem(4).setChecked(false);
            parts.notifyListeners(SWT.Selection, null);
            return null;
        });
        next(wizard, 1);
        driver.ui(() -> {
            choose("export.format", "Outline (md)");
            control(Button.class, "export.open").setSelection(false);
            control(Button.class, "export.open").notifyListeners(SWT.Selection, null);
            return null;
        });
        var file = driver.ui(() -> control(Text.class, "export.file"));
        driver.key(file, 0, SWT.CR); // Finish is the default button of every page
        driver.waitFor("the wizard to close", wizard::isDisposed);
        Job.getJobManager().join(ReportJob.class, null);

        assertThat(folder.resolve("harbour-report.md")).hasContent("# harbour\nTLP:AMBER spring\n## Bread");
        wizard();
        driver.ui(() -> {
            assertThat(control(Text.class, "report.filter").getText()).isEqualTo("bread");
            assertThat(control(Text.class, "report.subtitle").getText()).isEqualTo("spring");
            assertThat(control(Combo.class, "report.marking").getText()).isEqualTo("TLP:AMBER");
            assertThat(control(Table.class, "report.parts").getItem(4).getChecked()).isFalse();
            assertThat(control(Combo.class, "export.format").getText()).isEqualTo("Outline (md)");
            UiDriver.shell(TITLE).orElseThrow().close();
            return null;
        });

        open("other");
        wizard();
        driver.ui(() -> {
            assertThat(control(Text.class, "report.filter").getText()).isEmpty();
            assertThat(control(Text.class, "report.subtitle").getText()).isEmpty();
            assertThat(control(Table.class, "report.parts").getItem(4).getChecked()).isTrue();
            return null;
        });
    }

    @Test
    void cancelledReportLeavesTheOldFile() throws Exception {
        var file = Files.writeString(folder.resolve("harbour-report.slow"), "old");
        var wizard = wizard();
        next(wizard, 2);
        driver.ui(() -> {
            choose("export.format", "Outline (slow)");
            return null;
        });
        UiDriver.display().asyncExec(() -> press(wizard, "Finish"));
        driver.waitFor("the question", () -> question().isPresent());
        driver.ui(() -> {
            press(question().orElseThrow(), "Yes");
            return null;
        });
        slow.begun.await();
        var job = Job.getJobManager().find(ReportJob.class)[0];
        job.cancel();
        slow.go.countDown();
        job.join();

        assertThat(job.getResult().matches(IStatus.CANCEL)).isTrue();
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(each -> each.getFileName().toString().endsWith(".part"))).isEmpty();
        }
    }

    private static Optional<Shell> question() {
        return Arrays.stream(UiDriver.display().getShells()).filter(Shell::isVisible)
                .filter(shell -> UiDriver.controls(shell).stream().anyMatch(each -> each instanceof Button button
                        && button.getText().replace("&", "").equals("Yes")))
                .findFirst();
    }

    @Test
    void whatOneShouldKnowOfTheReportIsSaidWhenItIsWritten() throws Exception {
        plain.losses = List.of("There is no font for Linear B.");
        var wizard = wizard();
        next(wizard, 2);
        driver.ui(() -> {
            choose("export.format", "Outline (md)");
            control(Button.class, "export.open").setSelection(false);
            control(Button.class, "export.open").notifyListeners(SWT.Selection, null);
            press(wizard, "Finish");
            return null;
        });

        driver.waitFor("the warnings", () -> UiDriver.shell("Report").isPresent());
        assertThat(driver.ui(() -> control(Text.class, "reportResult.warnings").getText()))
                .isEqualTo("• There is no font for Linear B.");
        var warnings = driver.ui(() -> control(Text.class, "reportResult.warnings"));
        driver.key(warnings, 0, SWT.ESC);
        driver.waitFor("the dialog to close", warnings::isDisposed);
    }

    @Test
    void wrongDayAndNoPartAreSaidAndNothingCanBeFinished() throws Exception {
        var wizard = wizard();
        type("report.from", "2026-13");
        driver.ui(() -> {
            assertThat(finish(wizard).isEnabled()).isFalse();
            assertThat(says(wizard, "2026-13 is no day")).isTrue();
            control(Text.class, "report.from").setText("2026-03-02");
            control(Text.class, "report.to").setText("2026-03-01");
            assertThat(says(wizard, "The first day is after the last one")).isTrue();
            control(Text.class, "report.to").setText("");
            assertThat(finish(wizard).isEnabled()).isTrue();
            press(wizard, "Next >");
            press(wizard, "None");
            assertThat(finish(wizard).isEnabled()).isFalse();
            press(wizard, "All");
            assertThat(finish(wizard).isEnabled()).isTrue();
            return null;
        });
    }

    private static Button finish(Shell wizard) {
        return UiDriver.controls(wizard).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
    }

    private static boolean says(Shell wizard, String words) {
        return UiDriver.controls(wizard).stream()
                .anyMatch(each -> each instanceof Text text && text.getText().contains(words)
                        || each instanceof Label label && label.getText().contains(words));
    }

    private static void choose(String combo, String item) {
        var control = control(Combo.class, combo);
        control.setText(item);
        assertThat(control.getText()).isEqualTo(item);
        control.notifyListeners(SWT.Selection, null);
    }

    /** Writes the titles; one that is slow waits to be let go. */
    private static final class Outline implements ReportWriter {

        private final String format;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private volatile List<String> losses = List.of();

        Outline(String format) {
            this.format = format;
        }

        @Override
        public String format() {
            return format;
        }

        @Override
        public String label() {
            return "Outline (" + format + ")";
        }

        @Override
        public List<String> losses(CasebookReport report, ReportDesign design) {
            return losses;
        }

        @Override
        public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
                throws IOException {
            begun.countDown();
            if (format.equals("slow")) {
                try {
                    go.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            SubMonitor.convert(monitor, 1).split(1);
            var text = new StringBuilder("# " + report.title() + "\n");
            var line = report.cover().marking().label() + " " + report.cover().subtitle();
            text.append(line.isBlank() ? "" : line + "\n");
            report.articles().forEach(article -> text.append("## ").append(article.title()).append('\n'));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One template. */
    private static final class PlainTemplates implements ReportTemplates {

        @Override
        public List<String> formats() {
            return List.of("md");
        }

        @Override
        public String extension() {
            return "";
        }

        @Override
        public List<String> files() {
            return List.of("page.ftl");
        }

        @Override
        public void copy(Path target) throws IOException {
            Files.writeString(Files.createDirectory(target).resolve("page.ftl"), "a template");
        }
    }
}
