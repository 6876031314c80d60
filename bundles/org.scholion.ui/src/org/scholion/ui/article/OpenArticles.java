package org.scholion.ui.article;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.casebook.OpenCasebook;

/** Opens articles in the editor. */
public final class OpenArticles {

    /** What can be read without a pause that is noticed. */
    private static final int FEW_ANNOTATIONS = 2_000;
    private static final long SHORT_TEXT = 2_000_000;

    private OpenArticles() {
    }

    /** Brings the editor of an article to the front, opening it where it is not open; a large one as soon as it is read. */
    public static void open(IWorkbenchPage page, CasebookStore store, ArticleSummary summary) throws PartInitException {
        var casebook = page.getWorkbenchWindow().getService(OpenCasebook.class);
        if (casebook.isOpen(summary.id()) || !isLarge(store, summary)) {
            show(page, store, summary);
            return;
        }
        try {
            OpenArticleJob.schedule(page, casebook, store, summary);
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }

    static void show(IWorkbenchPage page, CasebookStore store, ArticleSummary summary) throws PartInitException {
        page.openEditor(new ArticleEditorInput(store, summary), ArticleEditor.ID);
    }

    private static boolean isLarge(CasebookStore store, ArticleSummary summary) {
        try {
            return summary.annotations() > FEW_ANNOTATIONS || Files
                    .size(store.layout().article(summary.id()).resolve(CasebookLayout.TEXT_FILE)) > SHORT_TEXT;
        } catch (IOException e) { // the editor says what is wrong with the article
            return false;
        }
    }
}
