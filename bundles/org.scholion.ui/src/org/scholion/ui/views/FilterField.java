package org.scholion.ui.views;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.WidgetId;

/** The field above a list that narrows it. Escape empties it; Down and Enter go to the list. */
public final class FilterField {

    private final Text text;
    private Control list;
    private Runnable entered = () -> {
    };

    /**
     * Creates the field in a grid.
     *
     * @param changed is told what is typed, at each key
     */
    public FilterField(Composite parent, String id, String hint, Consumer<String> changed) {
        text = new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint);
        WidgetId.set(text, id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.accept(text.getText()));
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.CANCEL) {
                goToList();
            }
        });
    }

    /** Says to which list the keys lead. */
    public void leadTo(Control control) {
        list = control;
    }

    /**
     * Says to which list the keys lead.
     *
     * @param whenEntered what happens when they do
     */
    public void leadTo(Control control, Runnable whenEntered) {
        list = control;
        entered = whenEntered;
    }

    public String value() {
        return text.getText();
    }

    /** Puts words in as if they were typed. */
    public void set(String words) {
        text.setText(words);
    }

    public void clear() {
        set("");
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            clear();
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            goToList();
        }
    }

    private void goToList() {
        if (list != null && list.isVisible()) {
            list.setFocus();
            entered.run();
        }
    }
}
