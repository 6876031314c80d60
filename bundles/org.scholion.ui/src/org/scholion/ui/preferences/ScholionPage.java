package org.scholion.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.scholion.ui.style.WidgetId;

/** What the pages of this bundle share: the preferences they show, and paragraphs of explanation. */
abstract class ScholionPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int NOTE_WIDTH = 400;
    private static final int HEADING_SPACE = 10;
    private static final String TWO_LINES = "\n ";

    private Label problem;

    ScholionPage(String description) {
        super(GRID);
        setDescription(description);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ScholionPreferences.NODE));
    }

    @Override
    public void init(IWorkbench workbench) {
        // everything a page shows is in the preferences
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(super.createContents(area));
        problem = WidgetId.set(note(area, TWO_LINES), "preferences.problem");
        var room = (GridData) problem.getLayoutData(); // kept free: what is wrong must not push a field out of sight
        room.heightHint = problem.computeSize(NOTE_WIDTH, SWT.DEFAULT).y;
        problem.setText("");
        problem.setForeground(JFaceColors.getErrorText(parent.getDisplay()));
        return area;
    }

    /** Shows the whole of it below the fields, too: the head of the dialog has room for a few words. */
    @Override
    public void setErrorMessage(String message) {
        super.setErrorMessage(message);
        if (problem != null && !problem.isDisposed()) {
            problem.setText(message == null ? "" : message);
        }
    }

    void number(String preference, String label, int least, int most) {
        addField(new NumberField(preference, label, least, most, getFieldEditorParent()));
    }

    /** Begins a group of fields, set off from those above. */
    void heading(String text) {
        var heading = new Label(getFieldEditorParent(), SWT.NONE);
        heading.setText(text);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, HEADING_SPACE).applyTo(heading);
    }

    /** Adds a paragraph below the fields so far. */
    static Label note(Composite parent, String text) {
        var note = new Label(parent, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(note);
        return note;
    }
}
