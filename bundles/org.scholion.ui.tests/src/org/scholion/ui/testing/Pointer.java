package org.scholion.ui.testing;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The pointer over one control, with modifier keys held. Places are asked for in the UI thread, when something is done
 * there: the control may be laid out until then.
 */
public final class Pointer {

    private final UiDriver driver;
    private final Control control;

    public Pointer(UiDriver driver, Control control) {
        this.driver = driver;
        this.control = control;
    }

    /** Presses a button at one place and releases it at another. */
    public void drag(int modifiers, int button, Supplier<Point> from, Supplier<Point> to) throws Exception {
        int held = modifiers | (button == 1 ? SWT.BUTTON1 : SWT.BUTTON2);
        moveTo(from);
        tell(SWT.MouseDown, modifiers, button, 1, from);
        for (var place : List.of(between(from, to), to)) {
            moveTo(place);
            tell(SWT.MouseMove, held, 0, 0, place);
        }
        tell(SWT.MouseUp, held, button, 1, to);
    }

    private static Supplier<Point> between(Supplier<Point> from, Supplier<Point> to) {
        return () -> {
            var begin = from.get();
            var end = to.get();
            return new Point((begin.x + end.x) / 2, (begin.y + end.y) / 2);
        };
    }

    /** Clicks several times at one place. */
    public void click(int modifiers, int times, Supplier<Point> place) throws Exception {
        moveTo(place);
        driver.ui(() -> { // at one go: the pointer's own move, should it come late, would be a drag
            var there = place.get();
            for (int count = 1; count <= times; count++) {
                hear(SWT.MouseDown, modifiers, 1, count, there);
                hear(SWT.MouseUp, modifiers | SWT.BUTTON1, 1, count, there);
            }
            return null;
        });
    }

    /** What the control hears of its buttons; a display without window manager has none to press. */
    private void tell(int type, int state, int button, int count, Supplier<Point> place) throws Exception {
        driver.ui(() -> {
            hear(type, state, button, count, place.get());
            return null;
        });
    }

    private void hear(int type, int state, int button, int count, Point place) {
        var event = new Event();
        event.button = button;
        event.count = count;
        event.stateMask = state;
        event.x = place.x;
        event.y = place.y;
        control.notifyListeners(type, event);
    }

    private void moveTo(Supplier<Point> place) throws Exception {
        driver.waitFor("the pointer at its place", () -> {
            control.getShell().forceActive();
            var there = control.toDisplay(place.get());
            var event = new Event();
            event.type = SWT.MouseMove;
            event.x = there.x;
            event.y = there.y;
            UiDriver.display().post(event);
            return UiDriver.display().getCursorLocation().equals(there);
        });
    }
}
