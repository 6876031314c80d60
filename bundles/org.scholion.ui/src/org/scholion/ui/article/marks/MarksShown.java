package org.scholion.ui.article.marks;

import java.util.List;
import java.util.Set;

import org.scholion.model.AnnotationElement;

/** The marks that an editor shows now, and the one that is current. */
public final class MarksShown {

    private MarkIndex index;
    private AnnotationElement current;
    private boolean shown = true;
    private Set<String> hiddenLayers = Set.of();
    private Set<String> hiddenAnalysts = Set.of();

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
        return index.in(begin, end).stream().filter(this::isVisible).toList();
    }

    /** Whether a mark is painted; that of the current annotation always is. */
    public boolean isVisible(Mark mark) {
        return isCurrent(mark) || isVisible(mark.annotation().getLayer(), mark.analyst());
    }

    /** Whether a relation is painted; the current one always is. */
    public boolean isVisible(Arc arc) {
        return arc.relation() == current || isVisible(arc.relation().getLayer(), arc.analyst());
    }

    /** Whether annotations of a layer by an analyst are painted. */
    public boolean isVisible(String layer, String analyst) {
        return shown && !hiddenLayers.contains(layer) && !hiddenAnalysts.contains(analyst);
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    /** Hides what is of these layers, by name, or by these analysts, by identifier. */
    public void hide(Set<String> layers, Set<String> analysts) {
        hiddenLayers = Set.copyOf(layers);
        hiddenAnalysts = Set.copyOf(analysts);
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
