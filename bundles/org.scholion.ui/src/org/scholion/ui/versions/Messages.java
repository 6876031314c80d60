package org.scholion.ui.versions;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CarryOverDialog_before;
    public static String CarryOverDialog_changed;
    public static String CarryOverDialog_layer;
    public static String CarryOverDialog_lost;
    public static String CarryOverDialog_nothing;
    public static String CarryOverDialog_now;
    public static String CarryOverDialog_outcome;
    public static String CarryOverDialog_title;
    public static String CarryOverDialog_window;
    public static String CarryOverJob_name;
    public static String CarryOverJob_nothing;
    public static String CarryOverJob_result;
    public static String CarryOverJob_step;
    public static String CompareVersionsJob_cancelled;
    public static String CompareVersionsJob_name;
    public static String VersionsEditor_differences;
    public static String VersionsEditor_differencesOfArticles;
    public static String VersionsEditor_article;
    public static String VersionsInput_articles;
    public static String VersionsEditor_legend;
    public static String VersionsEditor_notExact;
    public static String VersionsEditor_at;
    public static String VersionsEditor_comparing;
    public static String VersionsEditor_none;
    public static String VersionsInput_name;

    static {
        NLS.initializeMessages("org.scholion.ui.versions.messages", Messages.class);
    }

    private Messages() {
    }
}
