package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;

/**
 * The text of an article on the screen, for whoever works with it. Offsets are UTF-16 offsets of the article's text:
 * what is folded, and which part of a long text the widget holds, concerns nobody else. Places are those of the
 * {@link #control()}, in points. For the UI thread.
 */
public interface ReadingText {

    /** What is shown in the text besides marks, from the weakest to the strongest. */
    enum Emphasis {
        /** What a search found. */
        HIT,
        /** What was chosen besides the selection. */
        PART,
        /** What a search shows now. */
        CURRENT_HIT
    }

    /** Is told what the reader does. */
    interface Listener {

        /** The caret is elsewhere, or something else is selected. */
        default void caretMoved() {
        }

        /** Another part of the article can be seen: it was scrolled, folded, or the window has another size. */
        default void viewMoved() {
        }

        /** The legend hides or shows other marks than before. */
        default void marksHidden() {
        }
    }

    /** The whole text of the article. */
    String text();

    int caret();

    /** Puts the caret somewhere and scrolls there; nothing is selected any more. */
    void setCaret(int offset);

    /** What is selected, folds whole; empty when nothing is. */
    Optional<Span> selection();

    /** Selects from one offset to another, which may be smaller, where the caret is afterwards; brings it into view. */
    void select(int anchor, int caret);

    /** Brings a span into view, opening folds that hide some of it, and puts the caret at its beginning. */
    void reveal(Span span);

    /** The part of the article that can be seen; empty when the article is. */
    Optional<Span> view();

    /** The character under a place; empty beside the text and over what is folded. */
    Optional<Integer> offsetAt(Point place);

    /** Where a character is, outside the {@link #control()} when it cannot be seen; empty in what is folded. */
    Optional<Rectangle> boundsOf(int offset);

    /** The annotations whose marks are under a place, the innermost first. */
    List<SpanAnnotation> annotationsAt(Point place);

    /** Shows spans, in place of those shown that way before; none to end it. */
    void emphasize(Emphasis emphasis, List<Span> spans);

    /** The widget: for the focus, and for listening to keys and pointer. */
    Control control();

    void addListener(Listener listener);

    void removeListener(Listener listener);
}
