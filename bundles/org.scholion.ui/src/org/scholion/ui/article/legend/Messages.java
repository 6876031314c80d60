package org.scholion.ui.article.legend;

import org.eclipse.osgi.util.NLS;

/** Texts of the legend. */
final class Messages extends NLS {

    public static String Legend_all;
    public static String Legend_analysts;
    public static String Legend_info;
    public static String Legend_own;
    public static String Legend_title;

    static {
        NLS.initializeMessages("org.scholion.ui.article.legend.messages", Messages.class);
    }

    private Messages() {
    }
}
