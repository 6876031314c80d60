package org.scholion.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** How the text of articles looks. */
public final class ReadingPreferencePage extends ScholionPage {

    private static final String COLORS_AND_FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
    private static final String READING_FONT = "selectFont:org.scholion.ui.readingFont";

    public ReadingPreferencePage() {
        super(Messages.ReadingPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        number(ScholionPreferences.MEASURE, Messages.ReadingPreferencePage_measure, 30, 200);
        number(ScholionPreferences.FONT_SIZE, Messages.ReadingPreferencePage_fontSize, 6, 72);
        number(ScholionPreferences.LINE_HEIGHT, Messages.ReadingPreferencePage_lineHeight, 100, 300);
        addField(new BooleanFieldEditor(ScholionPreferences.FOLD_BOILERPLATE,
                Messages.ReadingPreferencePage_foldBoilerplate, getFieldEditorParent()));
        if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
            var link = new PreferenceLinkArea(getFieldEditorParent(), SWT.NONE, COLORS_AND_FONTS,
                    Messages.ReadingPreferencePage_fontLink, container, READING_FONT);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(link.getControl());
        }
    }
}
