package org.scholion.ui.article.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String ArticleFind_counted;
    public static String ArticleFind_job;
    public static String ArticleFind_more;
    public static String ArticleFind_none;
    public static String ArticleFind_searching;
    public static String FindBar_case;
    public static String FindBar_caseToolTip;
    public static String FindBar_close;
    public static String FindBar_hint;
    public static String FindBar_next;
    public static String FindBar_previous;
    public static String FindBar_regex;
    public static String FindBar_regexToolTip;
    public static String FindBar_word;
    public static String FindBar_wordToolTip;

    static {
        NLS.initializeMessages("org.scholion.ui.article.find.messages", Messages.class);
    }

    private Messages() {
    }
}
