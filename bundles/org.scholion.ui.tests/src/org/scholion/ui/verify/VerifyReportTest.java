package org.scholion.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** A finished report is checked from the File menu, and leads to the words that are meant. */
class VerifyReportTest extends WorkbenchTest {

    private static final String WORDS = "Ana Ruiz leads Acme.";

    @TempDir
    private Path folder;

    private final Lines lines = new Lines();
    private ServiceRegistration<ReportReader> service;
    private String address;

    @BeforeEach
    void openCasebook() throws Exception {
        try (var made = aCasebook(folder.resolve("c")).with(anArticle().titled("One").withText(WORDS)
                .withMention(15, 19))) {
            var annotation = made.store().readSet(made.article(0), "ana-ruiz").getAnnotations().get(0).getId();
            address = new TraceAddress(made.article(0), annotation, new Span(15, 19)).text();
        }
        service = FrameworkUtil.getBundle(VerifyReportJob.class).getBundleContext().registerService(ReportReader.class,
                lines, null);
        driver.waitFor("the reader", () -> PlatformUI.getWorkbench().getService(ReportReaders.class) != null
                && PlatformUI.getWorkbench().getService(ReportReaders.class).of("x.lines").isPresent());
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
    }

    @AfterEach
    void unregister() {
        service.unregister();
    }

    private void verify(String... quoted) throws Exception {
        var report = Files.write(folder.resolve("r.lines"), List.of(quoted));
        UiDriver.display().asyncExec(() -> {
            try {
                var command = window().getService(ICommandService.class).getCommand("org.scholion.ui.verifyReport");
                window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
                        Map.of(VerifyReportHandler.FILE, report.toString())), null);
            } catch (Exception e) { // fails the test by what it then waits for in vain
                throw new IllegalStateException(e);
            }
        });
        driver.waitFor("the result", () -> UiDriver.shell("Check of r.lines").isPresent());
    }

    private static Shell result() {
        return UiDriver.shell("Check of r.lines").orElseThrow();
    }

    private static boolean says(String words) {
        return UiDriver.shows(result(), words) || UiDriver.controls(result()).stream()
                .anyMatch(each -> each instanceof Text text && text.getText().contains(words));
    }

    @Test
    void wrongPassageIsListedAndEnterOpensWhereTheWordsAre() throws Exception {
        verify("Acme " + address, "Ana Ruiz " + address);

        driver.ui(() -> {
            assertThat(says("2 quoted passages, 1 wrong")).isTrue();
            assertThat(control(Table.class, "verification.table").getItem(0).getText(1)).isEqualTo("Ana Ruiz");
            assertThat(control(Table.class, "verification.table").getItem(0).getText(2))
                    .contains("other words").contains("0–8");
            return null;
        });
        driver.key(driver.ui(() -> control(Table.class, "verification.table")), 0, SWT.CR);
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor);
        driver.waitFor("the words", () -> window().getActivePage().getActiveEditor() instanceof ArticleEditor editor
                && editor.text().selection().filter(new Span(0, 8)::equals).isPresent());
        driver.ui(() -> {
            result().close();
            return null;
        });
    }

    @Test
    void reportWhoseWordsAreAllThereIsSaidToBeRight() throws Exception {
        verify("Acme " + address);

        driver.ui(() -> {
            assertThat(says("1 quoted passage, all right")).isTrue();
            result().close();
            return null;
        });
    }

    /** Each line quotes words and ends in their address. */
    private static final class Lines implements ReportReader {

        @Override
        public String format() {
            return "lines";
        }

        @Override
        public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
                throws IOException {
            for (var line : Files.readAllLines(report)) {
                int blank = line.lastIndexOf(' ');
                found.accept(new CitedPassage(TraceAddress.of(line.substring(blank + 1)).orElseThrow(),
                        line.substring(0, blank), "line"));
            }
        }
    }
}
