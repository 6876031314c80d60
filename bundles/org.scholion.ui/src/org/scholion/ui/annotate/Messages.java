package org.scholion.ui.annotate;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String Mark_nothingSelected;
    static String Mark_already;
    static String Mark_noLayer;
    static String Mark_done;
    static String Delete_nothing;
    static String Delete_others;
    static String Step_last;
    static String Step_first;
    static String Cycle_nothing;
    static String Comment_nothing;
    static String Comment_title;
    static String Comment_prompt;
    static String Assess_noLayer;

    static {
        NLS.initializeMessages("org.scholion.ui.annotate.messages", Messages.class);
    }

    private Messages() {
    }
}
