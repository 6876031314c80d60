package org.scholion.ui.views.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.style.WidgetId;

/**
 * One value of very many, chosen by typing: the list opens at a click, at Enter, the arrow down or the first letter.
 * Delete takes the value away. A drop-down list would be filled and measured whole each time it is shown.
 */
final class PickInput implements ValueInput {

    /** With more values than that, looking for one in a drop-down list is no pleasure. */
    static final int MANY = 40;

    private final Text text;
    private final String title;
    private final UnaryOperator<String> label;
    private final Supplier<Choices> offered;
    private final Consumer<String> done;
    private String shown = "";
    private boolean editable;

    /**
     * Creates the field in a grid.
     *
     * @param title of the list
     * @param label what is read for a value
     * @param offered is asked when the list is opened
     * @param done is told the value that was chosen
     */
    PickInput(Composite parent, String id, String title, String toolTip, UnaryOperator<String> label,
            Supplier<Choices> offered, Consumer<String> done) {
        this.title = title;
        this.label = label;
        this.offered = offered;
        this.done = done;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
        text.setMessage(Messages.PickInput_hint);
        text.setToolTipText(toolTip);
        WidgetId.set(text, id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.MouseUp, event -> open());
        text.addListener(SWT.KeyDown, this::keyDown);
    }

    private void keyDown(Event event) {
        boolean isPlain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            if (editable && !shown.isEmpty()) {
                done.accept("");
            }
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN
                || isPlain && Character.isLetterOrDigit(event.character)) {
            event.doit = false;
            open();
        }
    }

    private void open() {
        if (!editable) {
            return;
        }
        var place = text.getDisplay().map(text.getParent(), null, text.getBounds());
        new PickPopup<>(text.getShell(), title, Messages.PickInput_keys, offered.get().rows(), 0, place,
                (value, otherwise) -> done.accept(value)).open();
    }

    @Override
    public void show(String value) {
        shown = value;
        text.setText(value.isEmpty() ? "" : label.apply(value));
    }

    @Override
    public String shown() {
        return shown;
    }

    @Override
    public void commit() {
        // a choice is told at once
    }

    @Override
    public void setEditable(boolean canBeChanged) {
        editable = canBeChanged;
        text.setEnabled(canBeChanged);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
