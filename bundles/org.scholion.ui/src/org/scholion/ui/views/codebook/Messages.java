package org.scholion.ui.views.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CodebookOutline_tag;
    public static String CodebookOutline_span;
    public static String CodebookOutline_relation;
    public static String CodebookOutline_article;
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
    public static String CodebookView_key;
    public static String CodebookView_kind;
    public static String CodebookView_style;
    public static String CodebookView_description;
    public static String CodebookView_noCasebook;

    public static String CodebookView_use;
    public static String CodebookView_newTag;
    public static String CodebookView_newAttribute;
    public static String CodebookView_newLayer;
    public static String CodebookView_edit;
    public static String CodebookView_merge;
    public static String CodebookView_moveUp;
    public static String CodebookView_moveDown;
    public static String CodebookView_delete;
    public static String CodebookView_openFirst;
    public static String CodebookGestures_newLayer;
    public static String CodebookGestures_newTag;
    public static String CodebookGestures_newAttribute;
    public static String CodebookGestures_edit;
    public static String CodebookGestures_delete;
    public static String CodebookGestures_deleteLayer;
    public static String CodebookGestures_deleteAttribute;
    public static String CodebookGestures_deleteButton;
    public static String CodebookGestures_deleteTag;
    public static String CodebookGestures_otherTag;
    public static String CodebookGestures_noTag;
    public static String CodebookGestures_instead;
    public static String CodebookGestures_mergeInto;
    public static String CodebookGestures_merge;
    public static String CodebookGestures_mergeQuestion;
    public static String CodebookGestures_mergeButton;
    public static String CodebookGestures_onlyTags;
    public static String CodebookGestures_noOtherTag;
    public static String CodebookGestures_pickKeys;
    public static String CodebookDialog_label;
    public static String CodebookDialog_name;
    public static String CodebookDialog_nameToolTip;
    public static String CodebookDialog_description;
    public static String CodebookDialog_kind;
    public static String CodebookDialog_color;
    public static String CodebookDialog_style;
    public static String CodebookDialog_key;
    public static String CodebookDialog_type;
    public static String CodebookDialog_choices;
    public static String CodebookDialog_choicesToolTip;
    public static String CodebookDialog_many;
    public static String CodebookDialog_message;
    public static String ColorChoice_none;
    public static String ColorChoice_blue;
    public static String ColorChoice_vermillion;
    public static String ColorChoice_green;
    public static String ColorChoice_orange;
    public static String ColorChoice_sky;
    public static String ColorChoice_purple;
    public static String ColorChoice_yellow;
    public static String ColorChoice_grey;
    public static String ColorChoice_own;
    public static String ArticleKeys_conflict;

    static {
        NLS.initializeMessages("org.scholion.ui.views.codebook.messages", Messages.class);
    }

    private Messages() {
    }
}
