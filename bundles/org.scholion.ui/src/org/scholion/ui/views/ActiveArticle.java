package org.scholion.ui.views;

import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import org.scholion.core.casebook.UndoHistory;
import org.scholion.core.edit.ArticleSession;
import org.scholion.ui.article.ArticleUndo;

/**
 * Follows the article in the editor in front, and what is changed in it; the view's undo and redo are those of the article,
 * and the keys for work on annotations hold in the view. For the UI thread.
 */
public final class ActiveArticle {

    /** Is told what happens to the article in front. */
    public interface Listener {

        /** Another article is in front, or none. */
        void articleActivated();

        /** Annotations of the article in front were changed, undone or redone. */
        default void articleEdited() {
        }
    }

    private static final String CONTEXT = "org.scholion.ui.context.annotations";

    private final IWorkbenchPage page;
    private final Listener listener;
    private final ArticleUndo undo;
    private final CommandStackListener edits = event -> edited();
    private final IPartListener2 parts = new Parts();
    private ArticleSession session;

    /** Begins to follow; the listener is told later changes only. */
    public ActiveArticle(IViewSite site, Listener listener) {
        this.page = site.getPage();
        this.listener = listener;
        this.undo = new ArticleUndo(site.getActionBars());
        site.getService(IContextService.class).activateContext(CONTEXT);
        page.addPartListener(parts);
        update();
    }

    /** The session of the editor in front. */
    public Optional<ArticleSession> session() {
        return Optional.ofNullable(session);
    }

    /** Offers undo and redo of something else than the article; null for the article again. */
    public void offerUndoOf(UndoHistory other) {
        undo.setInstead(other);
    }

    /** Gives the focus to the article. */
    public void focusEditor() {
        var editor = page.getActiveEditor();
        if (editor != null) {
            page.activate(editor);
        }
    }

    /** Ends following. */
    public void dispose() {
        page.removePartListener(parts);
        follow(null);
    }

    private boolean update() {
        var editor = page.getActiveEditor();
        var shown = editor == null ? null : editor.getAdapter(ArticleSession.class);
        return follow(shown);
    }

    private boolean follow(ArticleSession next) {
        if (next == session) {
            return false;
        }
        if (session != null) {
            session.history().removeCommandStackListener(edits);
        }
        session = next;
        undo.setSession(next);
        if (session != null) {
            session.history().addCommandStackListener(edits);
        }
        return true;
    }

    private void edited() {
        if (session != null) {
            listener.articleEdited();
        }
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            changed(part);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            changed(part);
        }

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            changed(part);
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            changed(part);
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            changed(part);
        }

        private void changed(IWorkbenchPartReference part) {
            if (part.getPart(false) instanceof IEditorPart && update()) {
                listener.articleActivated();
            }
        }
    }
}
