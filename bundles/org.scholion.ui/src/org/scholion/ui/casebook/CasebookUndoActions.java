package org.scholion.ui.casebook;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.scholion.core.casebook.CasebookEdits;

/** Undo and redo of the codebook and the entities, in the action bars of a view that edits them. */
public final class CasebookUndoActions implements OpenCasebookListener {

    private final OpenCasebook casebook;
    private final Action undo = new Step(true);
    private final Action redo = new Step(false);
    private final IActionBars bars;
    private final IStatusLineManager status;

    public CasebookUndoActions(IActionBars bars, OpenCasebook casebook) {
        this.bars = bars;
        this.casebook = casebook;
        this.status = bars.getStatusLineManager();
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        casebook.addListener(this);
        update();
    }

    public void dispose() {
        casebook.removeListener(this);
    }

    @Override
    public void casebookOpened() {
        update();
    }

    @Override
    public void casebookChanged() {
        update();
    }

    private void update() {
        var edits = casebook.store().map(store -> store.edits());
        show(undo, edits.flatMap(CasebookEdits::undoLabel).orElse(null), Messages.CasebookUndoActions_undo,
                Messages.CasebookUndoActions_undoLabel);
        show(redo, edits.flatMap(CasebookEdits::redoLabel).orElse(null), Messages.CasebookUndoActions_redo,
                Messages.CasebookUndoActions_redoLabel);
        bars.updateActionBars();
    }

    private static void show(Action action, String label, String plain, String labelled) {
        action.setEnabled(label != null);
        action.setText(label == null ? plain
                : NLS.bind(labelled, label.substring(0, 1).toLowerCase() + label.substring(1)));
    }

    private final class Step extends Action {

        private final boolean back;

        Step(boolean back) {
            this.back = back;
        }

        @Override
        public void run() {
            var store = casebook.store().orElse(null);
            if (store == null) {
                return;
            }
            var edits = store.edits();
            status.setErrorMessage(null);
            if (back ? edits.isUndoBulk() : edits.isRedoBulk()) {
                new BulkJob(getText(), monitor -> step(edits, monitor), status::setErrorMessage).schedule();
                return;
            }
            try {
                step(edits, new NullProgressMonitor());
            } catch (CoreException e) {
                status.setErrorMessage(e.getMessage());
            }
        }

        private void step(CasebookEdits edits, IProgressMonitor monitor) throws CoreException {
            if (back) {
                edits.undo(monitor);
            } else {
                edits.redo(monitor);
            }
        }
    }
}
