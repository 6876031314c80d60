package org.scholion.ui.preferences;

/** What reading a document may cost. */
public final class ImportPreferencePage extends ScholionPage {

    private static final int HOUR = 3_600;
    private static final int LEAST_MEGABYTES = 32; // below, a reading process does not even start
    private static final int MOST_MEGABYTES = 65_536;
    private static final int MOST_CHARACTERS = 1_000_000_000;
    private static final int MOST_PARALLEL = 256;

    public ImportPreferencePage() {
        super(Messages.ImportPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        number(ScholionPreferences.IMPORT_SECONDS, Messages.ImportPreferencePage_seconds, 1, HOUR);
        number(ScholionPreferences.IMPORT_MEGABYTES, Messages.ImportPreferencePage_megabytes, LEAST_MEGABYTES,
                MOST_MEGABYTES);
        number(ScholionPreferences.IMPORT_CHARACTERS, Messages.ImportPreferencePage_characters, 1, MOST_CHARACTERS);
        number(ScholionPreferences.IMPORT_PARALLEL, Messages.ImportPreferencePage_parallel, 1, MOST_PARALLEL);
    }
}
