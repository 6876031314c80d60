package org.scholion.ui.report;

import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.IUndoManagerExtension;
import org.scholion.core.casebook.UndoHistory;

/** What can be undone in a text that is typed. For the UI thread. */
final class TextHistory implements UndoHistory {

    private final IOperationHistory operations = OperationHistoryFactory.getOperationHistory();
    private final IUndoManager text;
    private final IUndoContext context;
    private final IOperationHistoryListener listener;

    /** @param changed is run when something else can be undone or made again */
    TextHistory(IUndoManager text, Runnable changed) {
        this.text = text;
        context = ((IUndoManagerExtension) text).getUndoContext();
        listener = event -> {
            if (event.getOperation().hasContext(context)) {
                changed.run();
            }
        };
        operations.addOperationHistoryListener(listener);
    }

    @Override
    public Optional<String> undoLabel() {
        return text.undoable() ? Optional.of(label(operations.getUndoOperation(context))) : Optional.empty();
    }

    @Override
    public Optional<String> redoLabel() {
        return text.redoable() ? Optional.of(label(operations.getRedoOperation(context))) : Optional.empty();
    }

    private static String label(IUndoableOperation operation) {
        return operation == null ? "" : operation.getLabel();
    }

    @Override
    public boolean isUndoBulk() {
        return false;
    }

    @Override
    public boolean isRedoBulk() {
        return false;
    }

    @Override
    public void undo(IProgressMonitor monitor) {
        text.undo();
    }

    @Override
    public void redo(IProgressMonitor monitor) {
        text.redo();
    }

    void dispose() {
        operations.removeOperationHistoryListener(listener);
    }
}
