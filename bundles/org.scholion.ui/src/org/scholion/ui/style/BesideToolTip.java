package org.scholion.ui.style;

import java.util.function.Function;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tells of the rows of a list beside it: below the pointer, a tool tip hides the row that is looked at next. */
public final class BesideToolTip extends DefaultToolTip {

    private static final int GAP = 4;

    private final Control list;
    private final Function<Point, String> texts;

    private BesideToolTip(Control list, Function<Point, String> texts) {
        super(list, ToolTip.NO_RECREATE, false);
        this.list = list;
        this.texts = texts;
    }

    /** @param texts gives the text for a place in the list, or an empty one */
    public static void on(Control list, Function<Point, String> texts) {
        new BesideToolTip(list, texts);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return getText(event);
    }

    @Override
    protected String getText(Event event) {
        return texts.apply(new Point(event.x, event.y));
    }

    @Override
    public Point getLocation(Point size, Event event) {
        var screen = list.getMonitor().getClientArea();
        var right = list.toDisplay(list.getSize().x + GAP, event.y);
        var left = list.toDisplay(-GAP, event.y);
        if (right.x + size.x <= screen.x + screen.width) {
            return right;
        }
        return left.x - size.x >= screen.x ? new Point(left.x - size.x, left.y) : super.getLocation(size, event);
    }
}
