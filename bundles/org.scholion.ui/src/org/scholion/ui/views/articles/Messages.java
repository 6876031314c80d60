package org.scholion.ui.views.articles;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String ArticleColumn_title;
    public static String ArticleColumn_version;
    public static String ArticleColumn_source;
    public static String ArticleColumn_date;
    public static String ArticleColumn_language;
    public static String ArticleColumn_story;
    public static String ArticleColumn_annotations;
    public static String ArticleListJob_name;
    public static String ArticleTable_new;
    public static String ArticlesView_filterHint;
    public static String ArticlesView_open;
    public static String ArticlesView_openOriginal;
    public static String ArticlesView_copy;
    public static String ArticlesView_selectAll;
    public static String ArticlesView_import;
    public static String ArticlesView_noCasebook;
    public static String ArticlesView_openingProblem;
    public static String ArticlesView_noArticles;
    public static String ArticlesView_noMatch;
    public static String ArticlesView_openedSome;
    public static String ArticlesView_noProgram;
    public static String CasebookNotice_oneProblem;
    public static String CasebookNotice_problems;
    public static String CasebookNotice_detail;
    public static String NoticeLine_withDetails;
    public static String NoticeLine_title;
    public static String NewsLine_givenUp;
    public static String NewsLine_one;
    public static String NewsLine_several;

    static {
        NLS.initializeMessages("org.scholion.ui.views.articles.messages", Messages.class);
    }

    private Messages() {
    }
}
