package org.scholion.ui.provenance;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CheckExtractionJob_name;
    public static String CheckExtractionJob_title;
    public static String CheckExtractionJob_same;
    public static String CheckExtractionJob_sameWithNotes;
    public static String CheckExtractionJob_different;
    public static String CheckExtractionJob_oldWords;
    public static String CheckExtractionJob_newWords;
    public static String CheckExtractionJob_end;

    static {
        NLS.initializeMessages("org.scholion.ui.provenance.messages", Messages.class);
    }

    private Messages() {
    }
}
