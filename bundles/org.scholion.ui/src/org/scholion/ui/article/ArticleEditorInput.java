package org.scholion.ui.article;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
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
        this(store.layout().root(), summary.id(), name(summary));
    }

    /** Versions of one article have one title: the number tells their tabs apart. */
    private static String name(ArticleSummary summary) {
        return summary.isVersion() ? NLS.bind(Messages.ArticleEditor_version, summary.label(), summary.version())
                : summary.label();
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
    public String getToolTipText() {
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
