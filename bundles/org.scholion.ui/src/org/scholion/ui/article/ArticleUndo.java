package org.scholion.ui.article;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.ui.IActionBars;
import org.scholion.core.casebook.UndoHistory;
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
    private UndoHistory instead;

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

    /** Turns to another history than the article's; null for that of the article again. */
    public void setInstead(UndoHistory other) {
        if (instead != null || other != null) {
            instead = other;
            update();
        }
    }

    public void dispose() {
        setSession(null);
    }

    private void update() {
        actions.update(instead == null ? session : instead);
    }
}
