package org.scholion.ui.form;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;

/** A dialog with a title and labelled fields below each other, which grow with it. */
public abstract class FieldsDialog extends TitleAreaDialog {

    private static final int WIDTH = 60;
    private static final int LINES = 4;

    private final String title;
    private Composite form;

    /** @param title stands in the frame and above the fields */
    protected FieldsDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
        createFields();
        return area;
    }

    /** Creates labels and fields in turn. */
    protected abstract void createFields();

    /** Where fields are created that are no text; its grid has two columns. */
    protected final Composite form() {
        return form;
    }

    protected final void label(String text) {
        label(text, SWT.CENTER);
    }

    private Label label(String text, int vertical) {
        var label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
        return label;
    }

    /** A field of one line. */
    protected final Text line(String label, String id, String value) {
        label(label);
        var field = new Text(form, SWT.BORDER | SWT.SINGLE);
        field.setText(value);
        WidgetId.set(field, id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    /** A field of several lines, in which Tab goes on to the next. */
    protected final Text lines(String label, String id, String value) {
        var beside = label(label, SWT.BEGINNING);
        var field = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        field.setText(value);
        WidgetId.set(field, id);
        TabKey.leaves(field);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), LINES * field.getLineHeight()).applyTo(field);
        // on a level with the first line, which the border holds off the edge
        ((GridData) beside.getLayoutData()).verticalIndent = Math.max(0, -field.computeTrim(0, 0, 0, 0).y);
        return field;
    }
}
