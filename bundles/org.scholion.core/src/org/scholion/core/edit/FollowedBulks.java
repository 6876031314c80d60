package org.scholion.core.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.scholion.core.casebook.StepListener;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Journals.Move;
import org.scholion.core.journal.SetElements;
import org.scholion.core.journal.Step;
import org.scholion.model.AnnotationSet;

/**
 * Lets what a session shows follow the bulk steps of other articles. It hears of them from before the readings are loaded:
 * what came meanwhile is in them, or is shown then.
 */
final class FollowedBulks implements StepListener {

    private EditStack stack;
    private AnnotationSet own;
    private List<AnnotationSet> others;

    /** From now on these follow. */
    void show(EditStack ownStack, AnnotationSet ownReading, List<AnnotationSet> otherReadings) {
        stack = ownStack;
        own = ownReading;
        others = otherReadings;
    }

    @Override
    public void moved(Key key, Step part, Move move) {
        if (stack == null) {
            return;
        }
        try {
            if (key.analyst().equals(own.getAnalyst())) {
                stack.follow(part, move);
                return;
            }
            for (var other : others) {
                if (other.getAnalyst().equals(key.analyst())) {
                    follow(other, part, move);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A step of the journal cannot be shown. Open the article again.", e);
        }
    }

    private void follow(AnnotationSet other, Step part, Move move) throws IOException {
        var elements = new SetElements(other);
        if (move == Move.UNDONE) {
            elements.undo(part);
        } else {
            elements.redo(part);
        }
        stack.tellOf(part, elements);
    }
}
