package org.scholion.core.edit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that reports a failing command instead of logging it and carrying on. */
final class EditStack extends BasicCommandStack {

    private Exception failure;

    void perform(Command command) throws CoreException {
        failure = null;
        var label = command.getLabel(); // a command that cannot be executed is disposed of
        if (!command.canExecute()) {
            throw new CoreException(Status.error("\"" + label + "\" cannot be done here."));
        }
        execute(command);
        if (failure != null) {
            throw new CoreException(Status.error("\"" + label + "\" failed: " + failure.getMessage(), failure));
        }
    }

    /** Undoes the last command and forgets it. */
    void takeBack() {
        undo();
        commandList.remove(commandList.size() - 1).dispose();
        notifyListeners();
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception;
    }
}
