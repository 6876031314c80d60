package org.scholion.ui.views.properties;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;

/** A field for text. Enter, Ctrl+Enter where it has several lines, and leaving the field store; Escape goes back. */
final class TextInput implements ValueInput {

    private static final int LINES = 4;

    private final Text text;
    private final Consumer<String> done;
    private String shown = "";

    /**
     * Creates the field in a grid.
     *
     * @param done is told the text when it differs from what was shown
     */
    TextInput(Composite parent, boolean multiLine, String id, String toolTip, Consumer<String> done) {
        this.done = done;
        text = new Text(parent, SWT.BORDER | (multiLine ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setToolTipText(toolTip);
        WidgetId.set(text, id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(1, multiLine ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.KeyDown, this::keyDown);
        TabKey.leaves(text); // a field of several lines would take the tab
    }

    Text control() {
        return text;
    }

    @Override
    public void show(String value) {
        shown = value;
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    @Override
    public String shown() {
        return shown;
    }

    @Override
    public void commit() {
        if (!text.isDisposed() && text.getEditable() && !text.getText().equals(shown)) {
            done.accept(text.getText());
        }
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC && text.getEditable()) {
            text.setText(shown);
            done.accept(shown);
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            commit();
        }
    }
}
