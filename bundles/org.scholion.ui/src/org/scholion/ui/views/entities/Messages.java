package org.scholion.ui.views.entities;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String EntitiesView_filterHint;
    public static String EntitiesView_name;
    public static String EntitiesView_kind;
    public static String EntitiesView_mentions;
    public static String EntitiesView_aliases;
    public static String EntitiesView_identifiers;
    public static String EntitiesView_where;
    public static String EntitiesView_add;
    public static String EntitiesView_edit;
    public static String EntitiesView_merge;
    public static String EntitiesView_delete;
    public static String EntitiesView_noCasebook;
    public static String EntitiesView_none;
    public static String EntitiesView_noMatch;
    public static String EntityDialog_message;
    public static String EntityDialog_name;
    public static String EntityDialog_kind;
    public static String EntityDialog_aliases;
    public static String EntityDialog_identifiers;
    public static String EntityDialog_identifiersToolTip;
    public static String EntityDialog_note;
    public static String EntityGestures_add;
    public static String EntityGestures_edit;
    public static String EntityGestures_several;
    public static String EntityGestures_noOther;
    public static String EntityGestures_stays;
    public static String EntityGestures_mergeInto;
    public static String EntityGestures_merge;
    public static String EntityGestures_mergeQuestion;
    public static String EntityGestures_delete;
    public static String EntityGestures_deleteQuestion;
    public static String EntityGestures_relink;
    public static String EntityGestures_unlink;
    public static String EntityGestures_instead;
    public static String EntityGestures_where;
    public static String EntityGestures_nowhere;
    public static String EntityGestures_article;
    public static String EntityGestures_openKeys;
    public static String EntityGestures_pickKeys;

    static {
        NLS.initializeMessages("org.scholion.ui.views.entities.messages", Messages.class);
    }

    private Messages() {
    }
}
