package org.scholion.core.edit;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.scholion.core.casebook.EditedSet;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Journals.Move;
import org.scholion.core.journal.SetElements;
import org.scholion.core.journal.Step;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Article;

/**
 * A command stack whose steps are noted in the journal: one that cannot be noted is taken back, and leaves what can be
 * undone and redone as it was. A failing command is reported instead of logged.
 */
final class EditStack extends BasicCommandStack {

    private final EditedSet edited;
    private final SetElements elements;
    private final Article article;
    private final Action saveArticle;
    private RuntimeException failure;
    /** Made, undone or redone last; null when that was taken back. */
    private Step last;

    /**
     * A stack with what could be undone and redone when the set was edited before.
     *
     * @param saveArticle writes the article, which is a file of its own
     */
    EditStack(EditedSet edited, Article article, Action saveArticle) {
        this.edited = edited;
        this.elements = new SetElements(edited.set());
        this.article = article;
        this.saveArticle = saveArticle;
        edited.history().steps().forEach(step -> commandList.add(command(step)));
        top = edited.history().done() - 1;
    }

    /** Something that may fail. */
    interface Action {

        void run() throws CoreException;
    }

    /** Executes a new edit; what could be redone is forgotten only when it is noted. */
    void perform(Edit edit) throws CoreException {
        perform(edit, Optional.empty());
    }

    /** Executes an edit and makes it a part of the last step, if that did the same to the same annotations. */
    void performOn(Edit edit) throws CoreException {
        var before = canUndo() && !canRedo() ? Optional.of(JournalCommand.step(getUndoCommand()))
                : Optional.<Step>empty();
        perform(edit, before.filter(step -> step.isLike(edit.command().getLabel(),
                edit.annotations().stream().map(AnnotationElement::getId).toList())));
    }

    private void perform(Edit edit, Optional<Step> continued) throws CoreException {
        var command = edit.command();
        var label = command.getLabel(); // a command that cannot be executed is disposed of
        if (!command.canExecute()) {
            throw new CoreException(Status.error("\"" + label + "\" cannot be done here."));
        }
        var before = elements.capture(edit.annotations());
        var kinds = SegmentKinds.of(edit.segments());
        try {
            command.execute();
        } catch (RuntimeException e) { // a compound command has undone its parts
            throw failed(label, e);
        }
        Runnable back = () -> {
            command.undo();
            command.dispose();
            last = null;
            notifyListeners();
        };
        requireComplete(edit, back);
        edit.annotations().forEach(elements::know);
        var step = new Step(label, Instant.now().truncatedTo(ChronoUnit.MILLIS),
                SetElements.changes(edit.annotations(), before, elements.capture(edit.annotations())),
                SegmentKinds.changes(kinds));
        if (continued.isPresent()) {
            var both = continued.get().and(step);
            noteOr(step, () -> edited.continued(both), back);
            last = both;
            replaceLast(command(both));
        } else {
            noteOr(step, () -> edited.made(step), back);
            last = step;
            push(command(step));
        }
    }

    /** Shows what a bulk step did to the set, which is in the journal already. */
    void follow(Step part, Move move) throws IOException {
        boolean known = position(part.bulk()) >= 0; // read with the journal, just before
        switch (move) {
            case MADE -> {
                if (!known) {
                    elements.redo(part);
                    push(command(part));
                }
            }
            case UNDONE -> {
                if (position(part.bulk()) == top && known) {
                    undo();
                }
            }
            case REDONE -> {
                if (position(part.bulk()) == top + 1) {
                    redo();
                }
            }
        }
    }

    private int position(String bulk) {
        for (int i = commandList.size() - 1; i >= 0; i--) {
            if (JournalCommand.step(commandList.get(i)).bulk().equals(bulk)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells listeners of a step in a reading that is only shown here. */
    void tellOf(Step part, SetElements shown) {
        mostRecentCommand = new JournalCommand(part, shown, article);
        notifyListeners();
    }

    /** The bulk step that the step to be undone is a part of; empty when it is none. */
    String bulkToUndo() {
        return canUndo() ? JournalCommand.step(getUndoCommand()).bulk() : "";
    }

    String bulkToRedo() {
        return canRedo() ? JournalCommand.step(getRedoCommand()).bulk() : "";
    }

    private JournalCommand command(Step step) {
        return new JournalCommand(step, elements, article);
    }

    /** What cannot be read again is not stored. */
    private static void requireComplete(Edit edit, Runnable back) throws CoreException {
        try {
            for (var annotation : edit.annotations()) {
                XmiFiles.requireComplete(annotation);
            }
        } catch (IOException e) {
            back.run();
            throw failed(edit.command().getLabel(), e);
        }
    }

    /** What changed last; empty when that is not known. */
    Optional<SessionChange> lastChange() {
        return Optional.ofNullable(last).map(step -> new SessionChange(
                step.changes().stream().map(Step.Change::id).collect(Collectors.toUnmodifiableSet()),
                elements.touched(step), step.changesArticle()));
    }

    void undoAndNote() throws CoreException {
        var command = getUndoCommand();
        failure = null;
        last = JournalCommand.step(command);
        undo();
        check(command.getLabel());
        noteOr(JournalCommand.step(command), edited::undone, this::redo);
    }

    void redoAndNote() throws CoreException {
        var command = getRedoCommand();
        failure = null;
        last = JournalCommand.step(command);
        redo();
        check(command.getLabel());
        noteOr(JournalCommand.step(command), edited::redone, this::undo);
    }

    private void noteOr(Step step, Action note, Runnable back) throws CoreException {
        boolean written = false;
        try {
            if (step.changesArticle()) {
                saveArticle.run();
                written = true;
            }
            note.run();
        } catch (CoreException e) {
            back.run();
            if (written) {
                rewriteArticle(e);
            }
            throw e;
        }
    }

    private void rewriteArticle(CoreException why) {
        try {
            saveArticle.run();
        } catch (CoreException e) {
            why.addSuppressed(e);
        }
    }

    private void push(Command command) {
        var redoable = commandList.subList(top + 1, commandList.size());
        redoable.forEach(Command::dispose);
        redoable.clear();
        commandList.add(command);
        madeLast(command);
    }

    private void replaceLast(Command command) {
        commandList.set(top, command).dispose();
        madeLast(command);
    }

    /** Forgets what is too long ago to be undone. */
    private void madeLast(Command command) {
        var forgotten = commandList.subList(0,
                History.first(commandList.size(), index -> JournalCommand.size(commandList.get(index))));
        forgotten.forEach(Command::dispose);
        forgotten.clear();
        top = commandList.size() - 1;
        mostRecentCommand = command;
        notifyListeners();
    }

    /** The steps that can be undone and redone, in the order in which they were made. */
    List<Step> steps() {
        return commandList.stream().map(JournalCommand::step).toList();
    }

    /** How many of the steps are not undone. */
    int done() {
        return top + 1;
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
