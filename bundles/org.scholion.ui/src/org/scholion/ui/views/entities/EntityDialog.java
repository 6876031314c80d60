package org.scholion.ui.views.entities;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.model.Entity;
import org.scholion.ui.form.FieldsDialog;
import org.scholion.ui.style.WidgetId;

/** Edits what is known of an entity. */
final class EntityDialog extends FieldsDialog {

    private final Entity shown;
    private final List<String> kinds;
    private Text name;
    private Combo kind;
    private Text aliases;
    private Text identifiers;
    private Text note;
    private Values values;

    /** What was typed. */
    record Values(String name, String kind, List<String> aliases, List<String> identifiers, String note) {

        void apply(Entity entity) {
            entity.setName(name);
            entity.setKind(kind.isEmpty() ? null : kind);
            entity.getAliases().clear();
            entity.getAliases().addAll(aliases);
            entity.getIdentifiers().clear();
            entity.getIdentifiers().addAll(identifiers);
            entity.setNote(note.isEmpty() ? null : note);
        }
    }

    /** @param shown what the fields hold at first */
    EntityDialog(Shell parent, String title, Entity shown, List<String> kinds) {
        super(parent, title);
        this.shown = shown;
        this.kinds = kinds;
    }

    Values values() {
        return values;
    }

    @Override
    protected void createFields() {
        setMessage(Messages.EntityDialog_message);
        name = line(Messages.EntityDialog_name, "entity.name", orEmpty(shown.getName()));
        name.addListener(SWT.Modify, event -> validate());
        label(Messages.EntityDialog_kind);
        kind = new Combo(form(), SWT.DROP_DOWN);
        kinds.forEach(kind::add);
        kind.setText(orEmpty(shown.getKind()));
        WidgetId.set(kind, "entity.kind");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        aliases = lines(Messages.EntityDialog_aliases, "entity.aliases", String.join("\n", shown.getAliases()));
        identifiers = lines(Messages.EntityDialog_identifiers, "entity.identifiers",
                String.join("\n", shown.getIdentifiers()));
        identifiers.setToolTipText(Messages.EntityDialog_identifiersToolTip);
        note = lines(Messages.EntityDialog_note, "entity.note", orEmpty(shown.getNote()));
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        WidgetId.set(getButton(IDialogConstants.OK_ID), "entity.ok");
        validate();
        return contents;
    }

    private void validate() {
        getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        values = new Values(name.getText().strip(), kind.getText().strip(), split(aliases), split(identifiers),
                note.getText().strip());
        super.okPressed();
    }

    private static List<String> split(Text text) {
        return Stream.of(text.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
