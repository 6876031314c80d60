package org.scholion.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.model.Entity;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.form.RowsDialog;

/** The reader profiles of a casebook: make, edit and delete them. Enter edits, Delete deletes. */
public final class ProfilesDialog extends RowsDialog {

    private static final int WIDTH = 90;
    private static final int LINES = 10;

    private final CasebookStore store;
    private final ReaderProfiles profiles;
    private final List<Row> rows = new ArrayList<>();
    private Table table;
    private Button create;
    private Button edit;
    private Button delete;

    /** A profile, or why there is none in its file. */
    private record Row(String name, Optional<ReaderProfile> profile, String problem) {
    }

    public ProfilesDialog(Shell parent, CasebookStore store) {
        super(parent, Messages.ProfilesDialog_window);
        this.store = store;
        profiles = new ReaderProfiles(store);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var dialog = (Composite) super.createDialogArea(parent);
        setTitle(Messages.ProfilesDialog_title);
        var area = area(dialog, 2);
        createTable(area);
        var buttons = buttons(area);
        create = button(buttons, Messages.ProfilesDialog_new, "profiles.new", this::add);
        edit = button(buttons, Messages.ProfilesDialog_edit, "profiles.edit", this::edit);
        delete = button(buttons, Messages.ProfilesDialog_delete, "profiles.delete", this::delete);
        refresh("");
        return dialog;
    }

    private void createTable(Composite area) {
        table = table(area, SWT.BORDER | SWT.SINGLE, "profiles.table", WIDTH, LINES);
        column(table, Messages.ProfilesDialog_name, 3);
        column(table, Messages.ProfilesDialog_role, 3);
        column(table, Messages.ProfilesDialog_follows, 5);
        column(table, Messages.ProfilesDialog_items, 1);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                delete();
            }
        });
    }

    private Optional<Row> selected() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(rows.get(table.getSelectionIndex()));
    }

    private void add() {
        var empty = new ReaderProfile("", "", "", List.of(), List.of(), ReaderProfile.USUAL_ITEMS,
                ReportOptions.LANGUAGES.getFirst());
        var dialog = dialog(Messages.ProfilesDialog_newTitle, empty);
        if (dialog.open() == Window.OK) {
            change(() -> profiles.write(dialog.profile()), dialog.profile().name());
        }
    }

    private void edit() {
        var former = selected().flatMap(Row::profile);
        if (former.isPresent() && isWritable()) {
            var dialog = dialog(Messages.ProfilesDialog_editTitle, former.get());
            if (dialog.open() == Window.OK) {
                change(() -> profiles.rename(former.get().name(), dialog.profile()), dialog.profile().name());
            }
        }
    }

    private ProfileDialog dialog(String title, ReaderProfile shown) {
        var names = store.casebook().getEntities().stream().map(Entity::getName).sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new ProfileDialog(getShell(), title, shown, names, typed -> problem(typed, shown.name()));
    }

    private Optional<String> problem(String name, String former) {
        boolean taken = !name.equalsIgnoreCase(former)
                && rows.stream().anyMatch(row -> row.name().equalsIgnoreCase(name));
        return taken ? Optional.of(NLS.bind(Messages.ProfilesDialog_taken, name)) : ReaderProfiles.nameProblem(name);
    }

    private void delete() {
        var row = selected();
        if (row.isPresent() && isWritable() && MessageDialog.openQuestion(getShell(), Messages.ProfilesDialog_window,
                NLS.bind(Messages.ProfilesDialog_deleteQuestion, row.get().name()))) {
            change(() -> profiles.delete(row.get().name()), "");
        }
    }

    /** Something that changes the profiles. */
    private interface Change {

        void make() throws CoreException;
    }

    private void change(Change change, String shown) {
        try {
            change.make();
        } catch (CoreException e) {
            ProblemDialogs.show(getShell(), e);
        }
        refresh(shown);
    }

    private void refresh(String shown) {
        rows.clear();
        table.removeAll();
        try {
            profiles.names().forEach(name -> rows.add(row(name)));
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
        for (var row : rows) {
            new TableItem(table, SWT.NONE).setText(row.profile().map(ProfilesDialog::texts)
                    .orElse(new String[] { row.name(), "", Messages.ProfilesDialog_broken, "" }));
            if (row.name().equals(shown)) {
                table.setSelection(table.getItemCount() - 1);
            }
        }
        enable();
    }

    private Row row(String name) {
        try {
            return new Row(name, Optional.of(profiles.read(name)), "");
        } catch (CoreException e) {
            return new Row(name, Optional.empty(), e.getMessage());
        }
    }

    private static String[] texts(ReaderProfile profile) {
        var follows = new ArrayList<>(profile.topics());
        follows.addAll(profile.entities());
        if (!profile.industry().isEmpty()) {
            follows.add(profile.industry());
        }
        return new String[] { profile.name(), profile.role(), String.join(", ", follows),
                Integer.toString(profile.items()) };
    }

    private boolean isWritable() {
        return store.readOnlyReason().isEmpty();
    }

    private void enable() {
        var row = selected();
        create.setEnabled(isWritable());
        edit.setEnabled(isWritable() && row.flatMap(Row::profile).isPresent());
        delete.setEnabled(isWritable() && row.isPresent());
        setErrorMessage(row.map(Row::problem).filter(problem -> !problem.isEmpty()).orElse(null));
        setMessage(store.readOnlyReason()
                .orElse(rows.isEmpty() ? Messages.ProfilesDialog_empty : Messages.ProfilesDialog_message));
    }
}
