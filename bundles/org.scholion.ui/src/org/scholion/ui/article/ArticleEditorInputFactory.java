package org.scholion.ui.article;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the articles that were open when the workbench was closed. */
public final class ArticleEditorInputFactory implements IElementFactory {

    static final String ID = "org.scholion.ui.articleInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var casebook = memento.getString(ArticleEditorInput.CASEBOOK);
        var article = memento.getString(ArticleEditorInput.ARTICLE);
        var name = memento.getString(ArticleEditorInput.NAME);
        return casebook == null || article == null ? null
                : new ArticleEditorInput(Path.of(casebook), article, name == null ? article : name);
    }
}
