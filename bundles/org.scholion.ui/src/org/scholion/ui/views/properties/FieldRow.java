package org.scholion.ui.views.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A row of the form: a label, room for what edits, and a message below it. */
final class FieldRow {

    private final Label label;
    private final Composite body;

    /** Creates the row in a grid of two columns. */
    FieldRow(Composite form, String name, String toolTip) {
        label = new Label(form, SWT.NONE);
        label.setText(name.replace("&", "&&"));
        label.setToolTipText(toolTip);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        body = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
    }

    Composite body() {
        return body;
    }

    /**
     * Sets the label to the height of the first line of what edits, which is there now; a message may follow below it.
     */
    void alignLabel() {
        int line = body.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int own = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        ((GridData) label.getLayoutData()).verticalIndent = Math.max(0, (line - own) / 2);
    }
}
