package org.scholion.ui.article;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;

/** Opens articles in the editor. */
public final class OpenArticles {

    private OpenArticles() {
    }

    /** Brings the editor of an article to the front, opening it where it is not open. */
    public static void open(IWorkbenchPage page, CasebookStore store, ArticleSummary summary) throws PartInitException {
        page.openEditor(new ArticleEditorInput(store, summary), ArticleEditor.ID);
    }
}
