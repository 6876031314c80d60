package org.scholion.ui.views.sources;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String RateSourceDialog_message;
    public static String RateSourceDialog_rate;
    public static String RateSourceDialog_rationale;
    public static String RateSourceDialog_reliability;
    public static String RateSourceDialog_window;
    public static String RateSourceHandler_none;
    public static String Reliability_a;
    public static String Reliability_b;
    public static String Reliability_c;
    public static String Reliability_d;
    public static String Reliability_e;
    public static String Reliability_f;
    public static String SourcesView_articles;
    public static String SourcesView_filterHint;
    public static String SourcesView_noCasebook;
    public static String SourcesView_noMatch;
    public static String SourcesView_none;
    public static String SourcesView_rate;
    public static String SourcesView_rationale;
    public static String SourcesView_reliability;
    public static String SourcesView_source;
    public static String SourcesView_unrated;

    static {
        NLS.initializeMessages("org.scholion.ui.views.sources.messages", Messages.class);
    }

    private Messages() {
    }
}
