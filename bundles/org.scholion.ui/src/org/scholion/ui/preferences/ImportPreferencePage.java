package org.scholion.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;

/** What reading a document may cost. */
public final class ImportPreferencePage extends ScholionPage {

    private static final int HOUR = 3_600;
    private static final int LEAST_MEGABYTES = 32; // below, a reading process does not even start
    private static final int MOST_MEGABYTES = 65_536;
    private static final int MOST_CHARACTERS = 1_000_000_000;
    private static final int MOST_PARALLEL = 256;
    private static final int MOST_UNPACKED = 1 << 20;
    private static final int MOST_DOCUMENTS = 10_000_000;
    private static final int MOST_INSIDE = 1_000_000;
    private static final int DEEPEST = 100;
    private static final int DEEPEST_ARCHIVE = 20; // each level is written to the disk

    public ImportPreferencePage() {
        super(Messages.ImportPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        heading(Messages.ImportPreferencePage_versions);
        addField(new BooleanFieldEditor(ScholionPreferences.CARRY_OVER, Messages.ImportPreferencePage_carryOver,
                getFieldEditorParent()));
        heading(Messages.ImportPreferencePage_document);
        number(ScholionPreferences.IMPORT_SECONDS, Messages.ImportPreferencePage_seconds, 1, HOUR);
        number(ScholionPreferences.IMPORT_MEGABYTES, Messages.ImportPreferencePage_megabytes, LEAST_MEGABYTES,
                MOST_MEGABYTES);
        number(ScholionPreferences.IMPORT_CHARACTERS, Messages.ImportPreferencePage_characters, 1, MOST_CHARACTERS);
        number(ScholionPreferences.IMPORT_PARALLEL, Messages.ImportPreferencePage_parallel, 1, MOST_PARALLEL);
        heading(Messages.ImportPreferencePage_inside);
        number(ScholionPreferences.IMPORT_EMBEDDED, Messages.ImportPreferencePage_insideDocuments, 0, MOST_INSIDE);
        number(ScholionPreferences.IMPORT_DEPTH, Messages.ImportPreferencePage_insideDepth, 1, DEEPEST);
        heading(Messages.ImportPreferencePage_unpacked);
        number(ScholionPreferences.UNPACK_DOCUMENTS, Messages.ImportPreferencePage_unpackedDocuments, 1,
                MOST_DOCUMENTS);
        number(ScholionPreferences.UNPACK_MEGABYTES, Messages.ImportPreferencePage_unpackedMegabytes, 1,
                MOST_UNPACKED);
        number(ScholionPreferences.UNPACK_DEPTH, Messages.ImportPreferencePage_unpackedDepth, 1, DEEPEST_ARCHIVE);
    }
}
