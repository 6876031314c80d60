package org.scholion.ui.views.orphans;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String OrphanLabels_guess;
    public static String OrphanLabels_nothing;
    public static String OrphanLabels_similar;
    public static String OrphanLabels_tagged;
    public static String OrphanLabels_toolTip;
    public static String OrphansView_allArticles;
    public static String OrphansView_filterHint;
    public static String OrphansView_giveUp;
    public static String OrphansView_goTo;
    public static String OrphansView_gone;
    public static String OrphansView_job;
    public static String OrphansView_noArticle;
    public static String OrphansView_noCasebook;
    public static String OrphansView_noMatch;
    public static String OrphansView_noOrphan;
    public static String OrphansView_none;
    public static String OrphansView_noneAtAll;
    public static String OrphansView_openFirst;
    public static String OrphansView_placeAtSelection;
    public static String OrphansView_placeHere;
    public static String OrphansView_placing;
    public static String OrphansView_selectOrphan;
    public static String OrphansView_selectPlace;

    static {
        NLS.initializeMessages("org.scholion.ui.views.orphans.messages", Messages.class);
    }

    private Messages() {
    }
}
