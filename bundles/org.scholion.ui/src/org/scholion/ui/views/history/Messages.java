package org.scholion.ui.views.history;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String HistoryLabels_stamp;
    public static String HistoryLabels_step;
    public static String HistoryLabels_undone;
    public static String HistoryView_filterHint;
    public static String HistoryView_goTo;
    public static String HistoryView_gone;
    public static String HistoryView_job;
    public static String HistoryView_noArticle;
    public static String HistoryView_noCasebook;
    public static String HistoryView_noMatch;
    public static String HistoryView_noStep;
    public static String HistoryView_none;
    public static String HistoryView_redoToHere;
    public static String HistoryView_undoToHere;
    public static String HistoryView_unknownDay;

    static {
        NLS.initializeMessages("org.scholion.ui.views.history.messages", Messages.class);
    }

    private Messages() {
    }
}
