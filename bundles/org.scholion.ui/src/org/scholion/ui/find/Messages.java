package org.scholion.ui.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String TextFind_searchingYet;
    public static String FindBar_case;
    public static String FindBar_caseToolTip;
    public static String FindBar_close;
    public static String FindBar_hint;
    public static String FindBar_next;
    public static String FindBar_previous;
    public static String FindBar_regex;
    public static String FindBar_regexToolTip;
    public static String FindBar_word;
    public static String FindBar_wordToolTip;
    public static String TextFind_counted;
    public static String TextFind_job;
    public static String TextFind_more;
    public static String TextFind_none;
    public static String TextFind_searching;

    static {
        NLS.initializeMessages("org.scholion.ui.find.messages", Messages.class);
    }

    private Messages() {
    }
}
