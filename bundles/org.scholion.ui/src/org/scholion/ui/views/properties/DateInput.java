package org.scholion.ui.views.properties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.style.WidgetId;

/** A field for an ISO 8601 date, as exact as it is known, and a calendar to pick a day from. */
final class DateInput implements ValueInput {

    private final TextInput text;
    private final Button button;

    DateInput(Composite parent, String id, String toolTip, Consumer<String> done) {
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        text = new TextInput(row, false, id, toolTip, done);
        text.control().setMessage(Messages.DateInput_pattern);
        button = new Button(row, SWT.ARROW | SWT.DOWN);
        button.setToolTipText(Messages.DateInput_calendar);
        WidgetId.set(button, id + ".calendar");
        button.addListener(SWT.Selection, event -> openCalendar());
    }

    private void openCalendar() {
        var popup = new Shell(button.getShell(), SWT.ON_TOP | SWT.TOOL);
        popup.setLayout(new FillLayout());
        var calendar = new DateTime(popup, SWT.CALENDAR);
        dayShown(calendar);
        calendar.addListener(SWT.MouseDoubleClick, event -> pick(calendar, popup));
        calendar.addListener(SWT.DefaultSelection, event -> pick(calendar, popup));
        calendar.addListener(SWT.Selection, event -> text.control().setText(day(calendar)));
        popup.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                pick(calendar, popup);
            }
        });
        popup.addListener(SWT.Deactivate, event -> close(popup));
        popup.pack();
        var below = button.getParent().toDisplay(0, button.getParent().getSize().y);
        var screen = button.getMonitor().getClientArea();
        popup.setLocation(Math.min(below.x, screen.x + screen.width - popup.getSize().x),
                Math.min(below.y, screen.y + screen.height - popup.getSize().y));
        popup.open();
        calendar.setFocus();
    }

    private void dayShown(DateTime calendar) {
        try {
            var day = LocalDate.parse(text.shown());
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        } catch (DateTimeException e) {
            // no day, or not so exact: the calendar opens on today
        }
    }

    private void pick(DateTime calendar, Shell popup) {
        text.control().setText(day(calendar));
        close(popup);
    }

    private static String day(DateTime calendar) {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString();
    }

    /** What was picked is stored however the calendar is closed. */
    private void close(Shell popup) {
        if (!popup.isDisposed()) {
            popup.dispose();
        }
        text.commit();
    }

    @Override
    public void show(String value) {
        text.show(value);
    }

    @Override
    public String shown() {
        return text.shown();
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
        button.setEnabled(editable);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
