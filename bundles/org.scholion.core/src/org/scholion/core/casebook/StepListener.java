package org.scholion.core.casebook;

import org.scholion.core.journal.Journals.Key;
import org.scholion.core.journal.Journals.Move;
import org.scholion.core.journal.Step;

/** Is told, in the thread that edits, what a bulk step did to readings of an article: it is in their journals. */
public interface StepListener {

    void moved(Key key, Step part, Move move);
}
