package org.scholion.ui.views.annotations;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AnnotationTree_proposed;
    public static String AnnotationTree_toolTip;
    public static String AnnotationsView_kindHint;
    public static String AnnotationsView_textHint;
    public static String AnnotationsView_goTo;
    public static String AnnotationsView_delete;
    public static String AnnotationsView_noArticle;
    public static String AnnotationsView_none;
    public static String AnnotationsView_noneWithoutKeys;
    public static String AnnotationsView_noMatch;
    public static String AnnotationsView_notOwn;
    public static String MarkKeys_key;
    public static String AnnotationTree_comments;
    public static String AnnotationsView_changeTag;
    public static String AnnotationsView_job;
    public static String AnnotationsView_noTag;
    public static String AnnotationsView_otherArticle;
    public static String AnnotationsView_severalLayers;
    public static String ListingMenu_analyst;
    public static String ListingMenu_article;
    public static String ListingMenu_byArticle;
    public static String ListingMenu_casebook;
    public static String ListingMenu_entity;
    public static String ListingMenu_group;
    public static String ListingMenu_layer;
    public static String ListingMenu_newest;
    public static String ListingMenu_nextGrouping;
    public static String ListingMenu_none;
    public static String ListingMenu_position;
    public static String ListingMenu_scope;
    public static String ListingMenu_selection;
    public static String ListingMenu_sort;
    public static String ListingMenu_tag;
    public static String ListingMenu_text;
    public static String Listing_noEntity;

    static {
        NLS.initializeMessages("org.scholion.ui.views.annotations.messages", Messages.class);
    }

    private Messages() {
    }
}
