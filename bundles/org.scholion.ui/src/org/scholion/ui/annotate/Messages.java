package org.scholion.ui.annotate;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Folding_nothing;
    public static String Mark_nothingSelected;
    public static String Mark_already;
    public static String Mark_noLayer;
    public static String Mark_done;
    public static String Delete_nothing;
    public static String Delete_others;
    public static String Step_last;
    public static String Step_first;
    public static String Boilerplate_nothing;
    public static String Boilerplate_one;
    public static String Boilerplate_several;
    public static String Boilerplate_textOne;
    public static String Boilerplate_textSeveral;
    public static String Cycle_nothing;
    public static String Comment_nothing;
    public static String Comment_title;
    public static String Comment_prompt;
    public static String Assess_noLayer;
    public static String CommentOnArticle_title;
    public static String CommentOnArticle_prompt;

    static {
        NLS.initializeMessages("org.scholion.ui.annotate.messages", Messages.class);
    }

    private Messages() {
    }
}
