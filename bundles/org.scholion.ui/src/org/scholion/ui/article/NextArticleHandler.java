package org.scholion.ui.article;

/** Opens the article that follows in the list. */
public final class NextArticleHandler extends ArticleStepHandler {

    public NextArticleHandler() {
        super(true);
    }
}
