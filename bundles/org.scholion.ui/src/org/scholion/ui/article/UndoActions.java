package org.scholion.ui.article;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.scholion.core.edit.ArticleSession;
import org.scholion.ui.casebook.BulkJob;

/**
 * Undo and redo of the article that a part works on, in the part's action bars: the Edit menu and the keys use them while
 * the part is active. Give it the session whenever that changes, null when there is none.
 */
public final class UndoActions {

    private final Action undo = new Step(true);
    private final Action redo = new Step(false);
    private final CommandStackListener changed = event -> update();
    private final IStatusLineManager status;
    private ArticleSession session;

    public UndoActions(IActionBars bars) {
        status = bars.getStatusLineManager();
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update();
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
        var undoLabel = session == null ? null : session.undoLabel().orElse(null);
        var redoLabel = session == null ? null : session.redoLabel().orElse(null);
        undo.setEnabled(undoLabel != null);
        undo.setText(undoLabel == null ? Messages.UndoActions_undo
                : NLS.bind(Messages.UndoActions_undoLabel, lower(undoLabel)));
        redo.setEnabled(redoLabel != null);
        redo.setText(redoLabel == null ? Messages.UndoActions_redo
                : NLS.bind(Messages.UndoActions_redoLabel, lower(redoLabel)));
    }

    private static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase() + label.substring(1);
    }

    private final class Step extends Action {

        private final boolean back;

        Step(boolean back) {
            this.back = back;
        }

        @Override
        public void run() {
            if (session == null) {
                return;
            }
            var edited = session;
            if (back ? session.isUndoBulk() : session.isRedoBulk()) {
                new BulkJob(getText(), monitor -> step(edited, monitor), status::setErrorMessage).schedule();
                return;
            }
            try {
                step(edited, new NullProgressMonitor());
            } catch (CoreException e) {
                status.setErrorMessage(e.getMessage());
            }
        }

        private void step(ArticleSession edited, IProgressMonitor monitor) throws CoreException {
            if (back) {
                edited.undo(monitor);
            } else {
                edited.redo(monitor);
            }
        }
    }
}
