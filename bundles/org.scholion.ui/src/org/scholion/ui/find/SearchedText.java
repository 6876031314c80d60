package org.scholion.ui.find;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.scholion.core.span.Span;

/** A text on the screen in which words are looked for. For the UI thread. */
public interface SearchedText {

    /** All of it. */
    String text();

    int caret();

    /** What is selected; empty when nothing is. */
    Optional<Span> selection();

    void select(Span span);

    /** Brings a span into view and puts the caret at its beginning. */
    void reveal(Span span);

    /** The part that can be seen. */
    Optional<Span> view();

    /** Shows what a search found and what it shows now, in place of what was shown before; none to end it. */
    void emphasize(List<Span> hits, Optional<Span> current);

    Control control();

    /**
     * Runs something whenever another part can be seen or the caret is elsewhere.
     *
     * @param moved what is run then
     * @param changed what is run when the text is another
     */
    void follow(Runnable moved, Runnable changed);
}
