package org.scholion.probe.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What is on screen, and for how long it does not answer. From a thread of its own, where nothing else is said. */
final class Screen {

    private static final long PATIENCE_NANOS = 240_000_000_000L;

    private final Display display;

    Screen(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /**
     * Does something in the UI thread and gives how long that thread did not answer at most until it is done, in
     * nanoseconds.
     *
     * @throws IllegalStateException when it is not done in time, with what was waited for
     */
    long watch(String what, Runnable gesture, BooleanSupplier done) throws InterruptedException {
        display.asyncExec(gesture);
        long longest = 0;
        long began = System.nanoTime();
        var isDone = new boolean[1];
        while (!isDone[0]) {
            long asked = System.nanoTime();
            if (asked - began > PATIENCE_NANOS) {
                throw new IllegalStateException("Waited in vain for: " + what);
            }
            display.syncExec(() -> isDone[0] = done.getAsBoolean());
            longest = Math.max(longest, System.nanoTime() - asked);
            Thread.sleep(1);
        }
        return longest;
    }

    void waitFor(String what, BooleanSupplier condition) throws InterruptedException {
        watch(what, () -> {}, condition);
    }

    /** The first window has much to do for itself, and so has one whose editor was closed. */
    void settle() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            display.syncExec(() -> {});
            Thread.sleep(50);
        }
    }

    /** Whether a job is at work that has to do with what is shown. */
    static boolean isBusy() {
        return !Job.getJobManager().isIdle();
    }

    /** Runs a command; in the UI thread. */
    static void run(String command, Map<String, String> parameters) {
        var found = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
        } catch (CommandException e) {
            throw new IllegalStateException(command + " cannot be run", e);
        }
    }

    /** The widget of an id; in the UI thread. */
    static <C extends Control> C find(Class<C> type, String id) {
        return all().stream().filter(control -> id.equals(control.getData("org.scholion.id"))).map(type::cast)
                .findFirst().orElseThrow(() -> new IllegalStateException("There is no " + id));
    }

    static List<Control> all() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> all(shell).stream()).toList();
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
