package org.scholion.ui.versions;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CompareVersionsJob_name;
    public static String VersionsEditor_differences;
    public static String VersionsEditor_differencesOfArticles;
    public static String VersionsEditor_article;
    public static String VersionsInput_articles;
    public static String VersionsEditor_legend;
    public static String VersionsEditor_notExact;
    public static String VersionsEditor_at;
    public static String VersionsEditor_none;
    public static String VersionsInput_name;

    static {
        NLS.initializeMessages("org.scholion.ui.versions.messages", Messages.class);
    }

    private Messages() {
    }
}
