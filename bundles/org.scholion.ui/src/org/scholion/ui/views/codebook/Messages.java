package org.scholion.ui.views.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CodebookOutline_tag;
    public static String CodebookOutline_span;
    public static String CodebookOutline_relation;
    public static String CodebookOutline_article;
    public static String CodebookOutline_key;
    public static String CodebookOutline_background;
    public static String CodebookOutline_underline;
    public static String CodebookOutline_squiggle;
    public static String CodebookOutline_box;
    public static String CodebookOutline_text;
    public static String CodebookOutline_textType;
    public static String CodebookOutline_numberType;
    public static String CodebookOutline_booleanType;
    public static String CodebookOutline_dateType;
    public static String CodebookOutline_tagType;
    public static String CodebookOutline_entityType;
    public static String CodebookOutline_annotationType;
    public static String CodebookOutline_many;
    public static String CodebookOutline_choices;
    public static String CodebookView_name;
    public static String CodebookView_kind;
    public static String CodebookView_description;
    public static String CodebookView_noCasebook;

    static {
        NLS.initializeMessages("org.scholion.ui.views.codebook.messages", Messages.class);
    }

    private Messages() {
    }
}
