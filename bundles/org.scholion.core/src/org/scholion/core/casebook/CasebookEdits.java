package org.scholion.core.casebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.core.journal.CasebookElements;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Journals;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Journals.Move;
import org.scholion.core.journal.Step;
import org.scholion.model.Casebook;

/**
 * Edits of a casebook's codebook, entities and sources. Each is one step that can be undone, also after a restart; it is in the
 * journal when it is shown, and the file follows in the background. For the thread that edits.
 */
public final class CasebookEdits implements UndoHistory {

    private final CasebookStore store;
    private final Casebook casebook;
    private final Journals journals;
    private final EditGate gate;
    private final List<Step> steps;
    private int done;

    CasebookEdits(CasebookStore store, Journals journals, EditGate gate, History history) {
        this.store = store;
        this.casebook = store.casebook();
        this.journals = journals;
        this.gate = gate;
        this.steps = new ArrayList<>(history.steps());
        this.done = history.done();
    }

    /**
     * Makes an edit; one that changes nothing is no step.
     *
     * @param label for a menu: "Rename tag"
     * @throws CoreException when it cannot be made or stored; then nothing changed
     */
    public void edit(String label, CasebookEdit edit) throws CoreException {
        store.requireWritable();
        gate.requireOpen();
        var step = plan(label, edit);
        if (!step.isEmpty()) {
            note(() -> journals.made(Key.CASEBOOK, step));
            follow(step, Move.MADE);
        }
    }

    /** The step that an edit would be. */
    Step plan(String label, CasebookEdit edit) throws CoreException {
        var draft = new CasebookDraft(casebook);
        edit.apply(draft);
        return draft.step(label);
    }

    @Override
    public Optional<String> undoLabel() {
        return lastDone().map(Step::label);
    }

    @Override
    public Optional<String> redoLabel() {
        return nextToRedo().map(Step::label);
    }

    @Override
    public boolean isUndoBulk() {
        return lastDone().filter(Step::isPart).isPresent();
    }

    @Override
    public boolean isRedoBulk() {
        return nextToRedo().filter(Step::isPart).isPresent();
    }

    @Override
    public void undo(IProgressMonitor monitor) throws CoreException {
        var step = lastDone();
        if (step.filter(Step::isPart).isPresent()) {
            store.bulk().undo(step.get().bulk(), monitor);
        } else if (step.isPresent()) {
            store.requireWritable();
            note(() -> journals.undone(Key.CASEBOOK));
            follow(step.get(), Move.UNDONE);
        }
    }

    @Override
    public void redo(IProgressMonitor monitor) throws CoreException {
        var step = nextToRedo();
        if (step.filter(Step::isPart).isPresent()) {
            store.bulk().redo(step.get().bulk(), monitor);
        } else if (step.isPresent()) {
            store.requireWritable();
            note(() -> journals.redone(Key.CASEBOOK));
            follow(step.get(), Move.REDONE);
        }
    }

    private void note(EditGate.Note note) throws CoreException {
        try {
            gate.note(Key.CASEBOOK, note);
        } catch (IOException e) {
            throw new CoreException(Status.error("The edit of " + store.layout().casebook() + " cannot be stored: "
                    + Failures.reason(e) + ". It was taken back.", e));
        }
    }

    /** Shows a move that is in the journal. */
    void follow(Step step, Move move) throws CoreException {
        var elements = new CasebookElements(casebook);
        try {
            switch (move) {
                case MADE -> {
                    elements.redo(step);
                    steps.subList(done, steps.size()).clear();
                    steps.add(step);
                    done++;
                }
                case UNDONE -> {
                    elements.undo(step);
                    done--;
                }
                case REDONE -> {
                    elements.redo(step);
                    done++;
                }
            }
        } catch (IOException e) {
            throw new CoreException(Status.error("The journal of " + store.layout().casebook()
                    + " is damaged. Close the casebook and open it again.", e));
        }
        store.casebookEdited();
    }

    private Optional<Step> lastDone() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    private Optional<Step> nextToRedo() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }
}
