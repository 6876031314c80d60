package org.scholion.ui.casebook;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.scholion.core.casebook.UndoHistory;

/**
 * Undo and redo of what a part works on, in the part's action bars: the Edit menu and the keys use them while the part is
 * active. Tell it whenever there is another history, or another step in it.
 */
public final class UndoActions {

    private final Action undo = new Step(true);
    private final Action redo = new Step(false);
    private final IActionBars bars;
    private final IStatusLineManager status;
    private UndoHistory history;

    public UndoActions(IActionBars bars) {
        this.bars = bars;
        this.status = bars.getStatusLineManager();
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update(null);
    }

    /** Says what can be undone now; null for nothing. */
    public void update(UndoHistory current) {
        history = current;
        show(undo, current == null ? null : current.undoLabel().orElse(null), Messages.UndoActions_undo,
                Messages.UndoActions_undoLabel);
        show(redo, current == null ? null : current.redoLabel().orElse(null), Messages.UndoActions_redo,
                Messages.UndoActions_redoLabel);
        bars.updateActionBars();
    }

    private static void show(Action action, String label, String plain, String labelled) {
        action.setEnabled(label != null);
        action.setText(label == null || label.isEmpty() ? plain
                : NLS.bind(labelled, label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)));
    }

    private final class Step extends Action {

        private final boolean back;

        Step(boolean back) {
            this.back = back;
        }

        @Override
        public void run() {
            var steps = history;
            if (steps == null) {
                return;
            }
            status.setErrorMessage(null);
            status.setMessage(null); // what was said of the step before does not hold any more
            if (back ? steps.isUndoBulk() : steps.isRedoBulk()) {
                new BulkJob(getText(), monitor -> step(steps, monitor), status::setErrorMessage).schedule();
                return;
            }
            try {
                step(steps, new NullProgressMonitor());
            } catch (CoreException e) {
                status.setErrorMessage(e.getMessage());
            }
        }

        private void step(UndoHistory steps, IProgressMonitor monitor) throws CoreException {
            if (back) {
                steps.undo(monitor);
            } else {
                steps.redo(monitor);
            }
        }
    }
}
