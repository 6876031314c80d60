package org.scholion.core.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.scholion.core.journal.SetElements;
import org.scholion.core.journal.Step;
import org.scholion.model.Article;

/** A step that was made, now or before the program was started: undone and made again by what the journal keeps of it. */
final class JournalCommand extends AbstractCommand {

    private final Step step;
    private final long size;
    private final SetElements elements;
    private final Article article;

    JournalCommand(Step step, SetElements elements, Article article) {
        super(step.label());
        this.step = step;
        this.size = step.size();
        this.elements = elements;
        this.article = article;
    }

    /** The step of a command on the stack, where there are no others. */
    static Step step(Command command) {
        return ((JournalCommand) command).step;
    }

    /** What it takes to keep the step of a command, in bytes. */
    static long size(Command command) {
        return ((JournalCommand) command).size;
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
            step.segments().forEach(change -> SegmentKinds.set(article, change.begin(), change.before()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void redo() {
        try {
            elements.redo(step);
            step.segments().forEach(change -> SegmentKinds.set(article, change.begin(), change.after()));
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
