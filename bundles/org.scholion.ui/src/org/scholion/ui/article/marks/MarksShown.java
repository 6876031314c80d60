package org.scholion.ui.article.marks;

import java.util.List;

import org.scholion.model.AnnotationElement;

/** The marks that an editor shows now, and the one that is current. */
public final class MarksShown {

    private MarkIndex index;
    private AnnotationElement current;
    private boolean shown = true;

    public MarksShown(MarkIndex index) {
        this.index = index;
    }

    public MarkIndex index() {
        return index;
    }

    public void setIndex(MarkIndex index) {
        this.index = index;
    }

    /** The marks to be painted in a range. */
    public List<Mark> visible(int begin, int end) {
        return shown ? index.in(begin, end) : List.of();
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    /** The annotation at the caret, or null. */
    public AnnotationElement current() {
        return current;
    }

    public void setCurrent(AnnotationElement current) {
        this.current = current;
    }

    public boolean isCurrent(Mark mark) {
        return mark.annotation() == current;
    }
}
