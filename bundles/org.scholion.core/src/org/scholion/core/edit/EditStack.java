package org.scholion.core.edit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * A command stack whose steps are saved: one that cannot be saved is taken back, and leaves what can be undone and
 * redone as it was. A failing command is reported instead of logged.
 */
final class EditStack extends BasicCommandStack {

    private final Save save;
    private RuntimeException failure;

    EditStack(Save save) {
        this.save = save;
    }

    /** Writes the state after a step, or after it was taken back. */
    interface Save {

        void run(Command step) throws CoreException;
    }

    /** Executes a new command; what could be redone is forgotten only when the command is saved. */
    void perform(Command command) throws CoreException {
        var label = command.getLabel(); // a command that cannot be executed is disposed of
        if (!command.canExecute()) {
            throw new CoreException(Status.error("\"" + label + "\" cannot be done here."));
        }
        try {
            command.execute();
        } catch (RuntimeException e) { // a compound command has undone its parts
            throw failed(label, e);
        }
        saveOr(command, () -> {
            command.undo();
            command.dispose();
            notifyListeners();
        });
        push(command);
    }

    void undoAndSave() throws CoreException {
        var step = getUndoCommand();
        var label = step.getLabel();
        failure = null;
        undo();
        check(label);
        saveOr(step, this::redo);
    }

    void redoAndSave() throws CoreException {
        var step = getRedoCommand();
        var label = step.getLabel();
        failure = null;
        redo();
        check(label);
        saveOr(step, this::undo);
    }

    private void saveOr(Command step, Runnable back) throws CoreException {
        try {
            save.run(step);
        } catch (CoreException e) {
            back.run();
            throw e;
        }
    }

    private void push(Command command) {
        var redoable = commandList.subList(top + 1, commandList.size());
        redoable.forEach(Command::dispose);
        redoable.clear();
        commandList.add(command);
        top++;
        mostRecentCommand = command;
        notifyListeners();
    }

    private void check(String label) throws CoreException {
        if (failure != null) {
            throw failed(label, failure);
        }
    }

    private static CoreException failed(String label, RuntimeException cause) {
        return new CoreException(Status.error("\"" + label + "\" failed: " + cause.getMessage(), cause));
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
    }
}
