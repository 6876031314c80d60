package org.scholion.ui.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The pointer over one control, with modifier keys held. */
public final class Pointer {

    private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };

    private final UiDriver driver;
    private final Control control;

    public Pointer(UiDriver driver, Control control) {
        this.driver = driver;
        this.control = control;
    }

    /** Presses a button at one place and releases it at another. */
    public void drag(int modifiers, int button, Point from, Point to) throws Exception {
        moveTo(from);
        hold(SWT.KeyDown, modifiers);
        button(SWT.MouseDown, button);
        moveTo(new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        moveTo(to);
        button(SWT.MouseUp, button);
        hold(SWT.KeyUp, modifiers);
    }

    /** Clicks several times at one place. */
    public void click(int modifiers, int times, Point place) throws Exception {
        moveTo(place);
        hold(SWT.KeyDown, modifiers);
        for (int i = 0; i < times; i++) {
            button(SWT.MouseDown, 1);
            button(SWT.MouseUp, 1);
        }
        hold(SWT.KeyUp, modifiers);
    }

    private void moveTo(Point place) throws Exception {
        driver.waitFor("the pointer at " + place, () -> {
            control.getShell().forceActive();
            var there = control.toDisplay(place);
            var event = new Event();
            event.type = SWT.MouseMove;
            event.x = there.x;
            event.y = there.y;
            UiDriver.display().post(event);
            return UiDriver.display().getCursorLocation().equals(there);
        });
    }

    private void hold(int type, int modifiers) throws Exception {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                var event = new Event();
                event.type = type;
                event.keyCode = modifier;
                driver.ui(() -> UiDriver.display().post(event));
            }
        }
    }

    private void button(int type, int button) throws Exception {
        var event = new Event();
        event.type = type;
        event.button = button;
        driver.ui(() -> UiDriver.display().post(event));
    }
}
