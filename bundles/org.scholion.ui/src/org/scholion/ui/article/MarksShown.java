package org.scholion.ui.article;

import java.util.List;

import org.scholion.model.AnnotationElement;

/** The marks that an editor shows now, and the one that is current. */
final class MarksShown {

    private MarkIndex index;
    private AnnotationElement current;
    private boolean shown = true;

    MarksShown(MarkIndex index) {
        this.index = index;
    }

    MarkIndex index() {
        return index;
    }

    void setIndex(MarkIndex index) {
        this.index = index;
    }

    /** The marks to be painted in a range. */
    List<Mark> visible(int begin, int end) {
        return shown ? index.in(begin, end) : List.of();
    }

    boolean isShown() {
        return shown;
    }

    void setShown(boolean shown) {
        this.shown = shown;
    }

    /** The annotation at the caret, or null. */
    AnnotationElement current() {
        return current;
    }

    void setCurrent(AnnotationElement current) {
        this.current = current;
    }

    boolean isCurrent(Mark mark) {
        return mark.annotation() == current;
    }
}
