package org.scholion.ui.views.properties;

import org.eclipse.swt.widgets.Composite;

/** The note on the annotation, of several lines. */
final class NoteField extends OneValueField {

    private final TextInput input;
    private final FieldMessage message;

    NoteField(Composite form, EditScope scope) {
        super(scope);
        var row = new FieldRow(form, Messages.NoteField_label, Messages.NoteField_toolTip);
        input = new TextInput(row.body(), true, "properties.note", Messages.NoteField_toolTip, this::store);
        message = new FieldMessage(row.body(), "properties.note.message", scope);
    }

    private void store(String typed) {
        var note = typed.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        edit(annotation -> annotation.setNote(note));
    }

    @Override
    ValueInput input() {
        return input;
    }

    @Override
    FieldMessage message() {
        return message;
    }

    /** With the line ends that the field gives back, so that an untouched note counts as such. */
    @Override
    String stored() {
        return annotation().note().replace("\n", input.control().getLineDelimiter());
    }
}
