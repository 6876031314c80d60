package org.scholion.ui.views.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.style.WidgetId;

/** A list to choose one value from; the empty first entry takes the value away. */
final class ChoiceInput implements ValueInput {

    private static final int ROWS = 14;

    private final Combo combo;
    private final Supplier<Choices> offered;
    private Choices choices;
    private String shown = "";

    /**
     * Creates the list in a grid.
     *
     * @param offered is asked each time a value is shown
     * @param done is told the value that was chosen
     */
    ChoiceInput(Composite parent, String id, String toolTip, Supplier<Choices> offered, Consumer<String> done) {
        this.offered = offered;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setVisibleItemCount(ROWS);
        combo.setToolTipText(toolTip);
        WidgetId.set(combo, id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> done.accept(choices.values().get(combo.getSelectionIndex())));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolling the form must not choose
    }

    @Override
    public void show(String value) {
        shown = value;
        var next = offered.get().including(value);
        if (!next.equals(choices)) {
            choices = next;
            combo.setItems(choices.labels().toArray(String[]::new));
        }
        combo.select(choices.values().indexOf(value));
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
    public void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }

    @Override
    public boolean setFocus() {
        return combo.setFocus();
    }
}
