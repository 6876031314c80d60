package org.scholion.ui.wizards;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.WidgetId;

/** A page that checks its input whenever it changes and says what is in the way of finishing. */
abstract class CheckedPage extends WizardPage {

    private static final int FILE_WIDTH = 60; // in characters

    CheckedPage(String name, String title, String description) {
        super(name, title, null);
        setDescription(description);
    }

    /** What is in the way of finishing; asked after each {@link #check()}. */
    abstract Optional<InputProblem> problem();

    /** To be called whenever the input has changed, and once when the page is built. */
    final void check() {
        var problem = problem();
        setPageComplete(problem.isEmpty());
        setErrorMessage(problem.filter(InputProblem::wrong).map(InputProblem::message).orElse(null));
        setMessage(problem.filter(missing -> !missing.wrong()).map(InputProblem::message).orElse(null));
    }

    static Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A labelled choice; its list is filled by the caller. */
    static Combo combo(Composite parent, String label, String id, int columns) {
        label(parent, label);
        var combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY), id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(combo);
        return combo;
    }

    /**
     * A labelled field.
     *
     * @param hint is shown while the field is empty
     * @param set is told what is typed, before it is checked
     */
    final Text field(Composite parent, String label, String id, String value, String hint, Consumer<String> set) {
        label(parent, label);
        var text = WidgetId.set(new Text(parent, SWT.BORDER), id);
        text.setText(value);
        text.setMessage(hint);
        text.addModifyListener(event -> {
            set.accept(text.getText());
            check();
        });
        return text;
    }

    /** A button with its own line of the page's grid, or a part of one. */
    final Button button(Composite parent, String label, String id, Runnable action) {
        var button = WidgetId.set(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        setButtonLayoutData(button);
        return button;
    }

    /**
     * A labelled field for a file, with a button beside it.
     *
     * @param id names the field's widgets, as {@code id.file} and {@code id.browse}
     * @param columns the field's in the page's grid
     * @param browse asks for a file with a dialog
     * @param change is done after each change of the field
     */
    final Text fileField(Composite parent, String id, String value, int columns, Runnable browse, Runnable change) {
        label(parent, Messages.FileField_file);
        var file = WidgetId.set(new Text(parent, SWT.BORDER), id + ".file");
        file.setText(value);
        file.addModifyListener(event -> change.run());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
                .hint(convertWidthInCharsToPixels(FILE_WIDTH), SWT.DEFAULT).applyTo(file);
        button(parent, Messages.FileField_browse, id + ".browse", browse);
        return file;
    }

    /** Asks for a file to write, beginning where a field says. */
    final void browseTarget(Text file, String title, String... extensions) {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(extensions);
        FolderInput.absolute(file.getText()).ifPresent(present -> {
            dialog.setFilterPath(String.valueOf(present.getParent()));
            dialog.setFileName(String.valueOf(present.getFileName()));
        });
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** A label at the height of the first line of what is beside it. */
    static void labelAbove(Composite parent, String text) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label(parent, text));
    }

    /** Whoever turns the page with keys goes on in its first field. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && getControl() instanceof Composite page) {
            page.setFocus();
        }
    }
}
