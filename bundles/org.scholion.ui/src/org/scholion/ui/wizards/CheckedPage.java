package org.scholion.ui.wizards;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** A page that checks its input whenever it changes and says what is in the way of finishing. */
abstract class CheckedPage extends WizardPage {

    private static final String ID = "org.scholion.id";

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

    /** Marks a widget for those who drive the page. */
    static <W extends Widget> W named(W widget, String id) {
        widget.setData(ID, id);
        return widget;
    }

    static Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A labelled choice; its list is filled by the caller. */
    static Combo combo(Composite parent, String label, String id, int columns) {
        label(parent, label);
        var combo = named(new Combo(parent, SWT.READ_ONLY), id);
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
        var text = named(new Text(parent, SWT.BORDER), id);
        text.setText(value);
        text.setMessage(hint);
        text.addModifyListener(event -> {
            set.accept(text.getText());
            check();
        });
        return text;
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
