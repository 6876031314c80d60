package org.scholion.ui.views.properties;

import org.eclipse.swt.widgets.Composite;

/** The note on the annotation, of several lines. */
final class NoteField implements FormField {

    private final EditScope scope;
    private final TextInput input;
    private final FieldMessage message;

    NoteField(Composite form, EditScope scope) {
        this.scope = scope;
        var row = new FieldRow(form, Messages.NoteField_label, Messages.NoteField_toolTip);
        input = new TextInput(row.body(), true, "properties.note", Messages.NoteField_toolTip, this::store);
        message = new FieldMessage(row.body(), "properties.note.message", scope);
    }

    private void store(String typed) {
        var note = typed.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        if (scope.edit(message, annotation -> annotation.setNote(note))) {
            reset();
        }
    }

    @Override
    public void reset() {
        message.clear();
        input.show(stored());
        input.setEditable(scope.annotation().readOnlyReason().isEmpty());
    }

    @Override
    public void refresh() {
        if (!input.shown().equals(stored())) {
            reset();
        }
    }

    /** With the line ends that the field gives back, so that an untouched note counts as such. */
    private String stored() {
        return scope.annotation().note().replace("\n", input.control().getLineDelimiter());
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
