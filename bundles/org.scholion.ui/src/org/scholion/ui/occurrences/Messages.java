package org.scholion.ui.occurrences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String FindJob_name;
    public static String HitTable_place;
    public static String HitTable_article;
    public static String HitTable_marked;
    public static String MarkAllDialog_title;
    public static String MarkAllDialog_what;
    public static String MarkAllDialog_article;
    public static String MarkAllDialog_casebook;
    public static String MarkAllDialog_wholeWords;
    public static String MarkAllDialog_matchCase;
    public static String MarkAllDialog_choose;
    public static String MarkAllDialog_count;
    public static String MarkAllDialog_searching;
    public static String MarkAllDialog_mark;
    public static String MarkAllJob_name;
    public static String MarkAllJob_done;

    static {
        NLS.initializeMessages("org.scholion.ui.occurrences.messages", Messages.class);
    }

    private Messages() {
    }
}
