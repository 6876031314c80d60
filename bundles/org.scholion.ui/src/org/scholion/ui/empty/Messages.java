package org.scholion.ui.empty;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String EmptyMiddle_firstArticle;
    public static String EmptyMiddle_quickAccess;
    public static String Situation_articles;
    public static String Situation_dropArticles;
    public static String Situation_dropCasebook;
    public static String Situation_noArticles;
    public static String Situation_noCasebook;

    static {
        NLS.initializeMessages("org.scholion.ui.empty.messages", Messages.class);
    }

    private Messages() {
    }
}
