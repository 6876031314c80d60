package org.scholion.ui.casebook;

import org.eclipse.ui.IActionBars;

/** Undo and redo of the codebook and the entities, in the action bars of a view that edits them. */
public final class CasebookUndo implements OpenCasebookListener {

    private final OpenCasebook casebook;
    private final UndoActions actions;

    public CasebookUndo(IActionBars bars, OpenCasebook casebook) {
        this.actions = new UndoActions(bars);
        this.casebook = casebook;
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
        actions.update(casebook.store().map(store -> store.edits()).orElse(null));
    }
}
