package org.scholion.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.scholion.core.casebook.Analysts;
import org.scholion.core.casebook.NearDuplicates;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.UnpackLimits;
import org.scholion.core.retrieving.RetrievalRules;

/** The values that hold until the analyst sets others. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        var node = DefaultScope.INSTANCE.getNode(ScholionPreferences.NODE);
        node.put(ScholionPreferences.ANALYST, Analysts.systemUser());
        node.putInt(ScholionPreferences.MEASURE, 72);
        node.putInt(ScholionPreferences.FONT_SIZE, 12);
        node.putInt(ScholionPreferences.LINE_HEIGHT, 145);
        node.putBoolean(ScholionPreferences.FOLD_BOILERPLATE, true);
        node.putBoolean(ScholionPreferences.CARRY_OVER, true);
        node.putInt(ScholionPreferences.IMPORT_SECONDS, (int) ReadLimits.DEFAULT.time().toSeconds());
        node.putInt(ScholionPreferences.IMPORT_MEGABYTES, ReadLimits.DEFAULT.memoryMegabytes());
        node.putInt(ScholionPreferences.IMPORT_CHARACTERS, ReadLimits.DEFAULT.textCharacters());
        node.putInt(ScholionPreferences.IMPORT_EMBEDDED, ReadLimits.DEFAULT.embeddedDocuments());
        node.putInt(ScholionPreferences.IMPORT_DEPTH, ReadLimits.DEFAULT.depth());
        node.putInt(ScholionPreferences.UNPACK_DOCUMENTS, UnpackLimits.DEFAULT.entries());
        node.putInt(ScholionPreferences.UNPACK_MEGABYTES, UnpackLimits.DEFAULT.megabytes());
        node.putInt(ScholionPreferences.UNPACK_DEPTH, UnpackLimits.DEFAULT.depth());
        node.putInt(ScholionPreferences.STORY_THRESHOLD, (int) Math.round(100 * NearDuplicates.DEFAULT_THRESHOLD));
        node.putInt(ScholionPreferences.IMPORT_PARALLEL, Runtime.getRuntime().availableProcessors());
        node.putInt(ScholionPreferences.WEB_SECONDS, (int) RetrievalRules.DEFAULT.time().toSeconds());
        node.putInt(ScholionPreferences.WEB_MEGABYTES, (int) (RetrievalRules.DEFAULT.bytes() >> 20));
        node.putInt(ScholionPreferences.WEB_REDIRECTS, RetrievalRules.DEFAULT.redirects());
    }
}
