package org.scholion.ui.views.annotations;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AnnotationTree_proposed;
    public static String AnnotationTree_toolTip;
    public static String AnnotationsView_filterHint;
    public static String AnnotationsView_goTo;
    public static String AnnotationsView_copy;
    public static String AnnotationsView_delete;
    public static String AnnotationsView_groupByLayer;
    public static String AnnotationsView_noArticle;
    public static String AnnotationsView_none;
    public static String AnnotationsView_noneWithoutKeys;
    public static String AnnotationsView_noMatch;
    public static String AnnotationsView_notOwn;
    public static String MarkKeys_key;

    static {
        NLS.initializeMessages("org.scholion.ui.views.annotations.messages", Messages.class);
    }

    private Messages() {
    }
}
