package org.scholion.ui.views.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;

/**
 * The field of an attribute that may have several values: their list, and below it a field that adds one. Delete
 * removes the selected ones, Alt with the arrow keys moves one.
 */
final class ManyValuesField implements FormField {

    private static final int ROWS = 3;

    private final Attribute attribute;
    private final EditScope scope;
    private final ValueInputs inputs;
    private final org.eclipse.swt.widgets.List list;
    private final Button remove;
    private final ValueInput input;
    private final FieldMessage message;
    private List<String> shown = List.of();

    ManyValuesField(Composite form, Attribute attribute, EditScope scope) {
        this.attribute = attribute;
        this.scope = scope;
        this.inputs = new ValueInputs(attribute, scope);
        var row = new FieldRow(form, Codebooks.label(attribute), inputs.toolTip());
        var values = new Composite(row.body(), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(values);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(values);
        list = createList(values);
        remove = new Button(values, SWT.PUSH);
        remove.setText(Messages.ManyValuesField_remove);
        remove.setToolTipText(Messages.ManyValuesField_removeTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        remove.addListener(SWT.Selection, event -> removeSelected());
        input = inputs.create(row.body(), this::add);
        message = new FieldMessage(row.body(), inputs.id() + ".message", scope);
    }

    private org.eclipse.swt.widgets.List createList(Composite parent) {
        var created = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        WidgetId.set(created, inputs.id() + ".list");
        created.setToolTipText(Messages.ManyValuesField_listTip);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, ROWS * created.getItemHeight()).applyTo(created);
        created.addListener(SWT.KeyDown, this::keyDown);
        created.addListener(SWT.Selection, event -> enable());
        return created;
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.DEL) {
            removeSelected();
        } else if ((event.stateMask & SWT.ALT) != 0
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void removeSelected() {
        var selected = Arrays.stream(list.getSelectionIndices()).boxed().toList();
        if (isEditable() && !selected.isEmpty()) {
            var left = new ArrayList<String>();
            for (int i = 0; i < shown.size(); i++) {
                if (!selected.contains(i)) {
                    left.add(shown.get(i));
                }
            }
            store(left);
        }
    }

    private void move(int step) {
        int from = list.getSelectionCount() == 1 ? list.getSelectionIndex() : -1;
        int to = from + step;
        if (isEditable() && from >= 0 && to >= 0 && to < shown.size()) {
            var moved = new ArrayList<>(shown);
            Collections.swap(moved, from, to);
            store(moved);
            list.setSelection(to);
            enable();
        }
    }

    private void add(String typed) {
        var stripped = typed.strip();
        var value = inputs.notation().value(stripped);
        if (stripped.isEmpty()) {
            message.clear();
        } else if (value.isPresent()) {
            addValue(value.get());
        } else if (attribute.getType() == AttributeType.ENTITY) {
            message.show(NLS.bind(Messages.AttributeField_addEntity,
                    ContentStack.literal(inputs.notation().problem(stripped))), () -> addEntity(stripped));
        } else {
            message.show(inputs.notation().problem(stripped));
        }
    }

    private void addValue(String value) {
        var more = new ArrayList<>(shown);
        more.add(value);
        store(more);
    }

    private void addEntity(String name) {
        var ids = new ArrayList<String>();
        if (scope.edit(message, annotation -> ids.add(annotation.session().store().entity(name).getId()))) {
            addValue(ids.get(0));
        }
    }

    private void store(List<String> values) {
        if (scope.edit(message, annotation -> annotation.setValues(attribute, values))) {
            reset();
        }
    }

    @Override
    public void reset() {
        message.clear();
        input.show("");
        input.setEditable(isEditable());
        showValues();
    }

    @Override
    public void refresh() {
        if (!shown.equals(scope.annotation().values(attribute))) {
            showValues(); // what is being typed stays
        }
    }

    private void showValues() {
        shown = scope.annotation().values(attribute);
        list.setItems(shown.stream().map(inputs.notation()::shown).toArray(String[]::new));
        enable();
    }

    private void enable() {
        remove.setEnabled(isEditable() && list.getSelectionCount() > 0);
    }

    private boolean isEditable() {
        return scope.annotation().readOnlyReason().isEmpty();
    }

    @Override
    public void commit() {
        input.commit();
    }

    @Override
    public boolean setFocus() {
        return input.setFocus();
    }
}
