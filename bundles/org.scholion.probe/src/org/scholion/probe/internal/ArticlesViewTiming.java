package org.scholion.probe.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Opens the casebook that the system property {@code scholion.probe.casebook} names, filters, sorts and scrolls its
 * articles, and writes for each gesture how long the window did not answer at most, and when its result was there, to the
 * file that {@code scholion.probe.timing} names. Without the properties it does nothing.
 */
public class ArticlesViewTiming implements IStartup {

    private static final long PAUSE_MILLIS = 300;
    private static final String WORD = "market";

    private final List<String> lines = new ArrayList<>();
    private Display display;
    private String lastSeen = "";
    private volatile long since;

    @Override
    public void earlyStartup() {
        var casebook = System.getProperty("scholion.probe.casebook");
        var result = System.getProperty("scholion.probe.timing");
        if (casebook != null && result != null) {
            display = PlatformUI.getWorkbench().getDisplay();
            var thread = new Thread(() -> time(casebook, Path.of(result)), "scholion timing");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void time(String casebook, Path result) {
        try {
            new Screen(display).settle();
            gesture("open", () -> open(casebook), () -> count() > 0);
            int all = count();
            for (int i = 1; i <= WORD.length(); i++) {
                var typed = WORD.substring(0, i);
                gesture("type " + typed, () -> filter().append(typed.substring(typed.length() - 1)), this::isStill);
            }
            gesture("empty the filter", () -> filter().setText(""), () -> count() == all);
            for (int column = 0; column < columns(); column++) {
                int header = column;
                gesture("sort by column " + column, () -> header(header), this::isStill);
                gesture("sort it the other way", () -> header(header), this::isStill);
            }
            gesture("press End", () -> press(SWT.END), this::isStill);
            gesture("press Home", () -> press(SWT.HOME), this::isStill);
            for (int page = 1; page < 10; page++) {
                int row = all / 10 * page;
                gesture("scroll to " + row, () -> scroll(row), this::isStill);
            }
            gesture("select all", this::selectAll, this::isStill);
            gesture("filter what is selected", () -> filter().setText(WORD), this::isStill);
            gesture("empty it again", () -> filter().setText(""), () -> count() == all);
            lines.add(String.format(Locale.ROOT, "%d articles", all));
            Files.write(result, lines);
        } catch (IOException | InterruptedException | RuntimeException e) {
            ILog.of(getClass()).error("The articles view was not timed to the end.", e);
        } finally {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    /** Does something in the UI thread and watches that thread until the result is there. */
    private void gesture(String name, Runnable gesture, BooleanSupplier done) throws InterruptedException {
        long began = System.nanoTime();
        long longest = new Screen(display).watch(name, () -> {
            lastSeen = "";
            gesture.run();
        }, done);
        lines.add(String.format(Locale.ROOT, "%-24s longest block %4d ms, done after %5d ms", name,
                longest / 1_000_000, (Math.max(since, began) - began) / 1_000_000));
        pause();
    }

    /** Between two gestures an analyst looks at the result. */
    private static void pause() throws InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
    }

    /** Whether the rows on screen have not changed for half a second. */
    private boolean isStill() {
        var seen = table().getSortDirection() + " " + table().getSelectionCount() + " " + count() + " "
                + Arrays.stream(table().getItems()).map(TableItem::getText).toList();
        if (!seen.equals(lastSeen)) {
            lastSeen = seen;
            since = System.nanoTime();
        }
        return System.nanoTime() - since > 500_000_000L;
    }

    private void open(String casebook) {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.scholion.ui.openCasebook");
        var open = ParameterizedCommand.generateCommand(command,
                Map.of("org.scholion.ui.openCasebook.folder", casebook));
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(open, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    private void scroll(int row) {
        slider().setSelection(row);
        slider().notifyListeners(SWT.Selection, new Event());
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private void selectAll() {
        table().forceFocus();
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(IWorkbenchCommandConstants.EDIT_SELECT_ALL, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows the list has, on screen or not. */
    private int count() {
        var count = new int[1];
        display.syncExec(() -> count[0] = slider().getVisible() ? slider().getMaximum() : table().getItemCount());
        return count[0];
    }

    private int columns() {
        var count = new int[1];
        display.syncExec(() -> count[0] = table().getColumnCount());
        return count[0];
    }

    private static Table table() {
        return find(Table.class, "articles.table");
    }

    private static Slider slider() {
        return find(Slider.class, "articles.table.slider");
    }

    private Text filter() {
        return find(Text.class, "articles.filter");
    }

    private static <C extends Control> C find(Class<C> type, String id) {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> all(shell).stream())
                .filter(control -> id.equals(control.getData("org.scholion.id"))).map(type::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + id));
    }

    private static List<Control> all(Composite parent) {
        var controls = new ArrayList<Control>(List.of(parent.getChildren()));
        for (var child : parent.getChildren()) {
            if (child instanceof Composite composite) {
                controls.addAll(all(composite));
            }
        }
        return controls;
    }
}
