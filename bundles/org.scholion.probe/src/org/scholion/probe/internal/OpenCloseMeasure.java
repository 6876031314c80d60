package org.scholion.probe.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Opens and closes the articles of the casebook that the system property {@code scholion.probe.casebook} names, one after
 * the other, and writes what the heap holds after some and after all, and how many controls there are, to the file that
 * {@code scholion.probe.memory} names. Without the properties it does nothing.
 */
public class OpenCloseMeasure implements IStartup {

    private static final String NEXT_ARTICLE = "org.scholion.ui.nextArticle";
    private static final int WARM = 50;
    private static final int ARTICLES = Integer.getInteger("scholion.probe.articles", 500);
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int ROUND_MILLIS = 5;
    private static final int COLLECTIONS = 5;
    private static final double MEGABYTE = 1 << 20;

    private final List<String> lines = new ArrayList<>();
    private Display display;

    @Override
    public void earlyStartup() {
        var casebook = System.getProperty("scholion.probe.casebook");
        var result = System.getProperty("scholion.probe.memory");
        if (casebook != null && result != null) {
            display = PlatformUI.getWorkbench().getDisplay();
            var thread = new Thread(() -> measure(casebook, Path.of(result)), "scholion memory");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void measure(String casebook, Path result) {
        try {
            display.syncExec(() -> run("org.scholion.ui.openCasebook",
                    Map.of("org.scholion.ui.openCasebook.folder", casebook)));
            waitFor(() -> table() != null && table().getItemCount() > 0);
            for (int opened = 1; opened <= ARTICLES; opened++) {
                openNext();
                if (opened == WARM || opened == ARTICLES) {
                    note(opened);
                }
            }
            Files.write(result, lines);
        } catch (IOException | InterruptedException | RuntimeException e) {
            ILog.of(getClass()).error("The memory was not measured to the end.", e);
        } finally {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void note(int opened) throws InterruptedException {
        waitFor(() -> true);
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            waitFor(() -> true);
        }
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var controls = new int[1];
        display.syncExec(() -> {
            for (var shell : display.getShells()) {
                controls[0] += count(shell);
            }
        });
        lines.add(String.format(Locale.ROOT, "%4d articles opened and closed: heap %.1f MB, %d controls, %d threads",
                opened, used / MEGABYTE, controls[0], Thread.activeCount()));
    }

    private void waitFor(BooleanSupplier condition) throws InterruptedException {
        long began = System.nanoTime();
        var holds = new boolean[1];
        while (!holds[0]) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("Waited in vain for an article to be opened or closed");
            }
            display.syncExec(() -> holds[0] = condition.getAsBoolean());
            Thread.sleep(ROUND_MILLIS);
        }
    }

    /** Opens the article that follows in the list, and closes the one that was open; from the last it goes to the first. */
    private void openNext() throws InterruptedException {
        var before = new IEditorPart[1];
        display.syncExec(() -> {
            before[0] = page().getActiveEditor();
            run(NEXT_ARTICLE, Map.of());
            if (before[0] != null && page().getActiveEditor() == before[0]) {
                page().closeAllEditors(false);
                run(NEXT_ARTICLE, Map.of());
            }
        });
        waitFor(() -> page().getActiveEditor() != null && page().getActiveEditor() != before[0]);
        display.syncExec(() -> {
            if (before[0] != null) {
                page().closeEditor(before[0], false);
            }
        });
        waitFor(() -> page().getEditorReferences().length == 1);
    }

    private static void run(String command, Map<String, String> parameters) {
        var workbench = PlatformUI.getWorkbench();
        var definition = workbench.getService(ICommandService.class).getCommand(command);
        try {
            workbench.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(definition, parameters), null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Table table() {
        for (var shell : Display.getCurrent().getShells()) {
            var found = find(shell);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Table find(Control control) {
        if ("articles.table".equals(control.getData("org.scholion.id"))) {
            return (Table) control;
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static int count(Control control) {
        int controls = 1;
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                controls += count(child);
            }
        }
        return controls;
    }
}
