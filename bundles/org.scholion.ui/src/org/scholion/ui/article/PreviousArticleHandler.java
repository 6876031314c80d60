package org.scholion.ui.article;

/** Opens the article that precedes in the list. */
public final class PreviousArticleHandler extends ArticleStepHandler {

    public PreviousArticleHandler() {
        super(false);
    }
}
