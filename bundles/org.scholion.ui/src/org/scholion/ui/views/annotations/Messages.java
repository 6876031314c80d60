package org.scholion.ui.views.annotations;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AnnotationTree_hidden;
    public static String AnnotationTree_hiddenToolTip;
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
    public static String AnnotationsView_change;
    public static String AnnotationsView_setValue;
    public static String AnnotationGestures_attribute;
    public static String AnnotationGestures_change;
    public static String AnnotationGestures_changeButton;
    public static String AnnotationGestures_changeTo;
    public static String AnnotationGestures_delete;
    public static String AnnotationGestures_deleteWarning;
    public static String AnnotationGestures_losses;
    public static String AnnotationGestures_no;
    public static String AnnotationGestures_noAttribute;
    public static String AnnotationGestures_noValue;
    public static String AnnotationGestures_pickKeys;
    public static String AnnotationGestures_remove;
    public static String AnnotationGestures_set;
    public static String AnnotationGestures_setTo;
    public static String AnnotationGestures_severalKinds;
    public static String AnnotationGestures_value;
    public static String AnnotationGestures_valueWarning;
    public static String AnnotationGestures_yes;
    public static String ChangePreviewDialog_already;
    public static String ChangePreviewDialog_annotation;
    public static String ChangePreviewDialog_article;
    public static String ChangePreviewDialog_foreign;
    public static String ChangePreviewDialog_now;
    public static String ChangePreviewDialog_touched;
    public static String ListedChanges_done;
    public static String ListedChanges_nothing;

    static {
        NLS.initializeMessages("org.scholion.ui.views.annotations.messages", Messages.class);
    }

    private Messages() {
    }
}
