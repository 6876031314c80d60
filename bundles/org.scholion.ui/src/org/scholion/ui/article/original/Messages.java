package org.scholion.ui.article.original;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String OriginalPane_close;
    public static String OriginalPane_ending;
    public static String OriginalPane_failed;
    public static String OriginalPane_fit;
    public static String OriginalPane_fitToolTip;
    public static String OriginalPane_loading;
    public static String OriginalPane_noPages;
    public static String OriginalPane_page;
    public static String OriginalPane_rich;
    public static String OriginalPane_smaller;
    public static String OriginalPane_larger;
    public static String OriginalJob_name;

    static {
        NLS.initializeMessages("org.scholion.ui.article.original.messages", Messages.class);
    }

    private Messages() {
    }
}
