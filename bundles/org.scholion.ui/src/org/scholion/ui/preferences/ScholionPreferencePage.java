package org.scholion.ui.preferences;

import org.eclipse.jface.preference.StringFieldEditor;
import org.scholion.ui.style.WidgetId;

/** Who works at this workbench. */
public final class ScholionPreferencePage extends ScholionPage {

    public ScholionPreferencePage() {
        super(Messages.ScholionPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        var label = Messages.ScholionPreferencePage_analyst;
        var analyst = new StringFieldEditor(ScholionPreferences.ANALYST, label, parent) {
            @Override
            protected boolean doCheckState() {
                return !getStringValue().isBlank();
            }
        };
        analyst.setEmptyStringAllowed(false);
        analyst.setErrorMessage(Messages.ScholionPreferencePage_analystMissing);
        WidgetId.set(analyst.getTextControl(parent), "preferences." + ScholionPreferences.ANALYST);
        addField(analyst);
        note(getFieldEditorParent(), Messages.ScholionPreferencePage_analystNote);
    }
}
