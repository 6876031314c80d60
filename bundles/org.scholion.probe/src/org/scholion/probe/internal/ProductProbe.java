package org.scholion.probe.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Tries everything the product declares, once its window is open, writes what it found to the file that the system
 * property {@code scholion.probe} names, and closes the workbench. Without the property it does nothing.
 */
public class ProductProbe implements IStartup {

    private static final List<Consumer<Findings>> CHECKS = List.of(new BundlesCheck(), new PartsCheck(),
            new PreferencesCheck(), new WizardsCheck(), new CommandsCheck(), new ReadingCheck(),
            new ContrastCheck());

    @Override
    public void earlyStartup() {
        var result = System.getProperty("scholion.probe");
        if (result != null) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(() -> probe(workbench, Path.of(result)));
        }
    }

    private static void probe(IWorkbench workbench, Path result) {
        try {
            var findings = new Findings();
            CHECKS.forEach(check -> run(check, findings));
            Files.write(result, findings.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            workbench.close();
        }
    }

    private static void run(Consumer<Findings> check, Findings findings) {
        try {
            check.accept(findings);
        } catch (RuntimeException e) { // whatever a page or a wizard throws is what this looks for
            findings.problem(check.getClass().getSimpleName() + " ended with " + e);
        }
    }
}
