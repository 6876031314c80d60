package org.scholion.ui.article;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.ui.IActionBars;
import org.scholion.core.edit.ArticleSession;
import org.scholion.ui.casebook.UndoActions;

/**
 * Undo and redo of the article that a part works on, in the part's action bars. Give it the session whenever that changes,
 * null when there is none.
 */
public final class ArticleUndo {

    private final UndoActions actions;
    private final CommandStackListener changed = event -> update();
    private ArticleSession session;

    public ArticleUndo(IActionBars bars) {
        actions = new UndoActions(bars);
    }

    /** Turns to another session. */
    public void setSession(ArticleSession next) {
        if (session != null) {
            session.history().removeCommandStackListener(changed);
        }
        session = next;
        if (session != null) {
            session.history().addCommandStackListener(changed);
        }
        update();
    }

    public void dispose() {
        setSession(null);
    }

    private void update() {
        actions.update(session);
    }
}
