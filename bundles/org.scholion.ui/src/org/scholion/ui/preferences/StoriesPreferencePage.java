package org.scholion.ui.preferences;

import org.scholion.core.casebook.NearDuplicates;

/** When articles are near-duplicates. */
public final class StoriesPreferencePage extends ScholionPage {

    private static final int LEAST = (int) Math.round(100 * NearDuplicates.LOWEST);
    private static final int MOST = 100;

    public StoriesPreferencePage() {
        super(Messages.StoriesPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        number(ScholionPreferences.STORY_THRESHOLD, Messages.StoriesPreferencePage_threshold, LEAST, MOST);
        note(getFieldEditorParent(), Messages.StoriesPreferencePage_note);
    }
}
