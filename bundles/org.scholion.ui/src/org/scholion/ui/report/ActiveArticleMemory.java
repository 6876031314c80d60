package org.scholion.ui.report;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.scholion.core.edit.ArticleSession;

/** Remembers the article that was worked on last, while a report text is in front. */
final class ActiveArticleMemory implements IPartListener2 {

    private final IWorkbenchPage page;
    private String id = "";

    ActiveArticleMemory(IWorkbenchPage page) {
        this.page = page;
        page.addPartListener(this);
        for (var editor : page.getEditorReferences()) {
            remember(editor);
        }
        if (page.getActiveEditor() != null) {
            remember(page.getReference(page.getActiveEditor()));
        }
    }

    /** The identifier of the article, or empty. */
    String id() {
        return id;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        remember(part);
    }

    private void remember(IWorkbenchPartReference part) {
        var session = part == null || part.getPart(false) == null ? null
                : part.getPart(false).getAdapter(ArticleSession.class);
        if (session != null) {
            id = session.article().getId();
        }
    }

    void dispose() {
        page.removePartListener(this);
    }
}
