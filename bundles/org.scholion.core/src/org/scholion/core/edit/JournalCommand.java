package org.scholion.core.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

import org.eclipse.emf.common.command.AbstractCommand;
import org.scholion.core.journal.SetElements;
import org.scholion.core.journal.Step;

/** A step that was made, now or before the program was started: undone and made again by what the journal keeps of it. */
final class JournalCommand extends AbstractCommand {

    private final SetElements elements;
    private final Step step;

    JournalCommand(SetElements elements, Step step) {
        super(step.label());
        this.elements = elements;
        this.step = step;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        throw new IllegalStateException("It was made already: " + getLabel());
    }

    @Override
    public void undo() {
        try {
            elements.undo(step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void redo() {
        try {
            elements.redo(step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The annotations that are there now of those that the step changes. */
    @Override
    public Collection<?> getAffectedObjects() {
        return elements.touched(step);
    }
}
