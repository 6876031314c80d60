package org.scholion.ui.article;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String ArticleEditor_otherCasebook;
    static String ArticleEditor_noCasebook;
    static String ArticleEditor_gone;
    static String ArticleHeader_reliability;
    static String LayerBar_toolTip;
    static String NextArticle_last;
    static String PreviousArticle_first;
    static String ShowOriginal_none;
    static String UndoActions_undo;
    static String UndoActions_redo;
    static String UndoActions_undoLabel;
    static String UndoActions_redoLabel;

    static {
        NLS.initializeMessages("org.scholion.ui.article.messages", Messages.class);
    }

    private Messages() {
    }
}
