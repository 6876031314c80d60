package org.scholion.ui.wizards;

import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
}
