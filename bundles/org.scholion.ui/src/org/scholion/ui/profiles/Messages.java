package org.scholion.ui.profiles;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String ProfileDialog_entities;
    public static String ProfileDialog_industry;
    public static String ProfileDialog_industryHint;
    public static String ProfileDialog_items;
    public static String ProfileDialog_language;
    public static String ProfileDialog_message;
    public static String ProfileDialog_name;
    public static String ProfileDialog_role;
    public static String ProfileDialog_roleHint;
    public static String ProfileDialog_topics;
    public static String ProfileDialog_topicsToolTip;
    public static String ProfilesDialog_broken;
    public static String ProfilesDialog_delete;
    public static String ProfilesDialog_deleteQuestion;
    public static String ProfilesDialog_edit;
    public static String ProfilesDialog_editTitle;
    public static String ProfilesDialog_empty;
    public static String ProfilesDialog_follows;
    public static String ProfilesDialog_items;
    public static String ProfilesDialog_message;
    public static String ProfilesDialog_name;
    public static String ProfilesDialog_new;
    public static String ProfilesDialog_newTitle;
    public static String ProfilesDialog_role;
    public static String ProfilesDialog_taken;
    public static String ProfilesDialog_title;
    public static String ProfilesDialog_window;

    static {
        NLS.initializeMessages("org.scholion.ui.profiles.messages", Messages.class);
    }

    private Messages() {
    }
}
