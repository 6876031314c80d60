package org.scholion.core.edit;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.scholion.core.casebook.EditedSet;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.journal.SetElements;

/**
 * A command stack whose steps are noted in the journal: one that cannot be noted is taken back, and leaves what can be
 * undone and redone as it was. A failing command is reported instead of logged.
 */
final class EditStack extends BasicCommandStack {

    private final EditedSet edited;
    private final SetElements elements;
    private RuntimeException failure;

    /** A stack with what could be undone and redone when the set was edited before. */
    EditStack(EditedSet edited) {
        this.edited = edited;
        this.elements = new SetElements(edited.set());
        edited.history().steps().forEach(step -> commandList.add(new JournalCommand(elements, step)));
        top = edited.history().done() - 1;
    }

    /** Notes a step, or that it was undone or made again. */
    private interface Note {

        void run() throws CoreException;
    }

    /** Executes a new edit; what could be redone is forgotten only when it is noted. */
    void perform(Edit edit) throws CoreException {
        var command = edit.command();
        var label = command.getLabel(); // a command that cannot be executed is disposed of
        if (!command.canExecute()) {
            throw new CoreException(Status.error("\"" + label + "\" cannot be done here."));
        }
        var before = elements.capture(edit.touched());
        try {
            command.execute();
        } catch (RuntimeException e) { // a compound command has undone its parts
            throw failed(label, e);
        }
        Runnable back = () -> {
            command.undo();
            command.dispose();
            notifyListeners();
        };
        requireComplete(edit, back);
        edit.touched().forEach(elements::know);
        var step = SetElements.step(label, edit.touched(), before, elements.capture(edit.touched()));
        noteOr(() -> edited.made(step), back);
        push(new JournalCommand(elements, step));
    }

    private static void requireComplete(Edit edit, Runnable back) throws CoreException {
        try {
            for (var element : edit.touched()) {
                XmiFiles.requireComplete(element);
            }
        } catch (IOException e) {
            back.run();
            throw failed(edit.command().getLabel(), e);
        }
    }

    void undoAndNote() throws CoreException {
        var label = getUndoCommand().getLabel();
        failure = null;
        undo();
        check(label);
        noteOr(edited::undone, this::redo);
    }

    void redoAndNote() throws CoreException {
        var label = getRedoCommand().getLabel();
        failure = null;
        redo();
        check(label);
        noteOr(edited::redone, this::undo);
    }

    private static void noteOr(Note note, Runnable back) throws CoreException {
        try {
            note.run();
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

    private static CoreException failed(String label, Exception cause) {
        return new CoreException(Status.error("\"" + label + "\" failed: " + cause.getMessage(), cause));
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
    }
}
