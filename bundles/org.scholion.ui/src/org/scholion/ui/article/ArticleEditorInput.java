package org.scholion.ui.article;

import java.nio.file.Path;

import org.eclipse.ui.IMemento;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.casebook.CasebookInput;

/**
 * Names an article of a casebook; the editor finds the rest.
 *
 * @param casebook folder of the casebook
 * @param article identifier of the article
 * @param name shown in the tab
 */
public record ArticleEditorInput(Path casebook, String article,
        String name) implements CasebookInput {

    static final String ARTICLE = "article";
    static final String NAME = "name";

    public ArticleEditorInput(CasebookStore store, ArticleSummary summary) {
        this(store.layout().root(), summary.id(), TabName.of(store, summary).name());
    }

    /** Two inputs are the same article, whatever it is called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleEditorInput input && casebook.equals(input.casebook)
                && article.equals(input.article);
    }

    @Override
    public int hashCode() {
        return article.hashCode();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CASEBOOK, casebook.toString());
        memento.putString(ARTICLE, article);
        memento.putString(NAME, name);
    }

    @Override
    public String getFactoryId() {
        return ArticleEditorInputFactory.ID;
    }
}
