package org.scholion.ui.views.properties;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AnnotationFacts_analyst;
    public static String AnnotationFacts_origin;
    public static String AnnotationFacts_created;
    public static String AnnotationFacts_modified;
    public static String AnnotationFacts_offsets;
    public static String AnnotationFacts_suggester;
    public static String AnnotationFacts_import;
    public static String AnnotationFacts_proposed;
    public static String AttributeField_addEntity;
    public static String Choices_yes;
    public static String Choices_no;
    public static String CommentsField_label;
    public static String CommentsField_toolTip;
    public static String CommentsField_send;
    public static String CommentsField_sendTip;
    public static String CommentsField_head;
    public static String CommentsField_resolvedBy;
    public static String DateInput_pattern;
    public static String DateInput_calendar;
    public static String EditedAnnotation_notOwn;
    public static String EntityNames_alias;
    public static String EntityNames_kind;
    public static String ManyValuesField_remove;
    public static String ManyValuesField_removeTip;
    public static String ManyValuesField_listTip;
    public static String NoteField_label;
    public static String NoteField_toolTip;
    public static String Notation_unknownEntity;
    public static String PickInput_hint;
    public static String PickInput_keys;
    public static String PropertiesView_nothing;
    public static String PropertiesView_several;
    public static String PropertiesView_deleted;
    public static String TagField_label;
    public static String TagField_toolTip;

    static {
        NLS.initializeMessages("org.scholion.ui.views.properties.messages", Messages.class);
    }

    private Messages() {
    }
}
