package org.scholion.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of the preference pages. */
final class Messages extends NLS {

    public static String ImportPreferencePage_characters;
    public static String ImportPreferencePage_description;
    public static String ImportPreferencePage_document;
    public static String ImportPreferencePage_versions;
    public static String ImportPreferencePage_carryOver;
    public static String ImportPreferencePage_inside;
    public static String ImportPreferencePage_insideDepth;
    public static String ImportPreferencePage_insideDocuments;
    public static String ImportPreferencePage_megabytes;
    public static String ImportPreferencePage_parallel;
    public static String ImportPreferencePage_seconds;
    public static String ImportPreferencePage_unpacked;
    public static String ImportPreferencePage_unpackedDepth;
    public static String ImportPreferencePage_unpackedDocuments;
    public static String ImportPreferencePage_unpackedMegabytes;
    public static String NumberField_range;
    public static String ReadingPreferencePage_description;
    public static String ReadingPreferencePage_foldBoilerplate;
    public static String ReadingPreferencePage_fontLink;
    public static String ReadingPreferencePage_fontSize;
    public static String ReadingPreferencePage_lineHeight;
    public static String ReadingPreferencePage_measure;
    public static String ScholionPreferencePage_analyst;
    public static String ScholionPreferencePage_analystMissing;
    public static String ScholionPreferencePage_analystNote;
    public static String ScholionPreferencePage_description;
    public static String WebPreferencePage_description;
    public static String WebPreferencePage_hosts;
    public static String WebPreferencePage_hostsNote;
    public static String WebPreferencePage_megabytes;
    public static String WebPreferencePage_noHost;
    public static String WebPreferencePage_redirects;
    public static String WebPreferencePage_seconds;
    public static String StoriesPreferencePage_description;
    public static String StoriesPreferencePage_threshold;
    public static String StoriesPreferencePage_note;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
