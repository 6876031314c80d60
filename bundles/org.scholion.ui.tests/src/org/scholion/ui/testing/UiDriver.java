package org.scholion.ui.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Drives the running workbench from a thread of its own, as somebody at the keyboard would; collects logged errors. */
public final class UiDriver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ROUND_MILLIS = 20;
    private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    public UiDriver() {
        Platform.addLogListener(log);
        ErrorDialog.AUTOMATED_MODE = false; // the harness would have them not shown
    }

    public List<IStatus> errors() {
        return errors;
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Runs something in the UI thread and waits for its result. */
    public <T> T ui(Callable<T> call) throws Exception {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        display().syncExec(() -> watch().pause(() -> {
            try {
                result.set(call.call());
            } catch (Exception | AssertionError e) { // for the test's thread, which throws it
                failure.set(e);
            }
        }));
        if (failure.get() instanceof Exception e) {
            throw e;
        } else if (failure.get() instanceof AssertionError e) {
            throw e;
        }
        return result.get();
    }

    /**
     * Presses a key as the keyboard does, with the pointer over a control that has the focus.
     *
     * @param modifiers such as {@code SWT.CTRL | SWT.SHIFT}
     * @param key a character, or a key code of SWT
     */
    public void key(Control control, int modifiers, int key) throws Exception {
        waitForKeyboard(control);
        begin(KeyStroke.getInstance(modifiers, key < SWT.KEYCODE_BIT ? Character.toUpperCase(key) : key).format());
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                ui(() -> post(SWT.KeyDown, modifier, 0, 0));
            }
        }
        ui(() -> post(SWT.KeyDown, key, 0, 0));
        ui(() -> post(SWT.KeyUp, key, 0, 0));
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                ui(() -> post(SWT.KeyUp, modifier, 0, 0));
            }
        }
    }

    /**
     * Waits until a control hears the keyboard: while its window is still getting the focus, keys are lost without a sign.
     * So the shift key is pressed, which does nothing by itself, until the control has heard of it.
     */
    private void waitForKeyboard(Control control) throws Exception {
        var heard = new AtomicBoolean();
        Listener probe = event -> heard.compareAndSet(false, event.widget == control && event.keyCode == SWT.SHIFT);
        ui(() -> {
            display().addFilter(SWT.KeyDown, probe);
            return null;
        });
        try {
            waitFor("the keyboard in " + control.getClass().getSimpleName(), () -> {
                if (heard.get()) {
                    return true; // asked for the focus once more, the window might lose the key that follows
                }
                control.getShell().forceActive();
                control.setFocus();
                var center = control.toDisplay(control.getSize().x / 2, control.getSize().y / 2);
                post(SWT.MouseMove, 0, center.x, center.y);
                if (display().getCursorControl() == control && control.isFocusControl()) {
                    post(SWT.KeyDown, SWT.SHIFT, 0, 0);
                    post(SWT.KeyUp, SWT.SHIFT, 0, 0);
                }
                return false;
            });
        } finally {
            ui(() -> {
                display().removeFilter(SWT.KeyDown, probe);
                return null;
            });
        }
    }

    /**
     * Clicks with the first button at a place of a control.
     *
     * @param place is asked in the UI thread, last when the button is pressed: what is there may be laid out until then
     */
    public void click(Control control, Supplier<Point> place) throws Exception {
        waitFor("the pointer at its place", () -> {
            control.getShell().forceActive();
            var there = control.toDisplay(place.get());
            post(SWT.MouseMove, 0, there.x, there.y);
            return display().getCursorControl() == control && display().getCursorLocation().equals(there);
        });
        ui(() -> {
            var there = place.get();
            for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
                var event = new Event();
                event.button = 1;
                event.count = 1;
                event.x = there.x;
                event.y = there.y;
                watch().measure("click", () -> control.notifyListeners(type, event));
            }
            return null;
        });
    }

    /**
     * From here on what keeps the event loop from turning is put down to that gesture; the driver's own gestures begin by
     * themselves.
     */
    public void begin(String gesture) throws Exception {
        ui(() -> {
            watch().begin(gesture);
            return null;
        });
    }

    private static EventLoopWatch watch() {
        return EventLoopWatch.on(display());
    }

    private static boolean post(int type, int key, int x, int y) {
        var event = new Event();
        event.type = type;
        if (key < SWT.KEYCODE_BIT && (key & SWT.MODIFIER_MASK) == 0 && !Character.isISOControl(key)) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
        event.x = x;
        event.y = y;
        return display().post(event);
    }

    /** Waits until something holds that is asked in the UI thread, again and again. */
    public void waitFor(String what, BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answers = new LinkedBlockingQueue<Boolean>();
        do {
            display().asyncExec(() -> display().timerExec(ROUND_MILLIS,
                    () -> watch().pause(() -> answers.add(condition.getAsBoolean()))));
            if (Boolean.TRUE.equals(answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))) {
                return;
            }
        } while (System.nanoTime() < deadline);
        throw new AssertionError("Waited in vain for: " + what);
    }

    /** The widget of that id in any open window; fails when there is none. For the UI thread. */
    public static <C extends Control> C control(Class<C> type, String id) {
        return Arrays.stream(display().getShells()).filter(shell -> !shell.isDisposed())
                .flatMap(shell -> all(shell).stream()).filter(control -> id.equals(control.getData("org.scholion.id")))
                .map(type::cast).findFirst().orElseThrow(() -> new AssertionError("No widget " + id));
    }

    /** Whether a widget of that id is on the screen. For the UI thread. */
    public static boolean exists(String id) {
        return Arrays.stream(display().getShells()).flatMap(shell -> all(shell).stream())
                .anyMatch(control -> id.equals(control.getData("org.scholion.id")) && control.isVisible());
    }

    /** Presses the enabled button with that text in the window that is in front. For the UI thread. */
    public static void press(Shell shell, String text) {
        var button = all(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(candidate -> candidate.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text));
        if (!button.isEnabled()) {
            throw new AssertionError(text + " is not enabled");
        }
        watch().measure("press " + text, () -> button.notifyListeners(SWT.Selection, null));
    }

    /** The window with that title. For the UI thread. */
    public static Optional<Shell> shell(String title) {
        return Arrays.stream(display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst();
    }

    /** Whether a label or status line in a window has a text. For the UI thread. */
    public static boolean shows(Shell shell, String text) {
        return all(shell).stream().anyMatch(control -> control instanceof Label label && label.getText().contains(text)
                || control instanceof CLabel message && message.getText().contains(text));
    }

    /** All widgets in a window. For the UI thread. */
    public static List<Control> controls(Shell shell) {
        return all(shell);
    }

    private static List<Control> all(Composite parent) {
        var controls = new ArrayList<Control>();
        controls.add(parent);
        for (var child : parent.getChildren()) {
            if (child instanceof Composite composite) {
                controls.addAll(all(composite));
            } else {
                controls.add(child);
            }
        }
        return controls;
    }

    @Override
    public void close() {
        Platform.removeLogListener(log);
    }
}
