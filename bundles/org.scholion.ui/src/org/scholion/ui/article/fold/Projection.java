package org.scholion.ui.article.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.scholion.core.span.Span;

/**
 * The text of an article with some stretches folded, and the way from offsets of the article to offsets of what is shown
 * and back. All offsets are UTF-16 units; those look-ups take a time that grows with the logarithm of the number of
 * folds.
 */
public final class Projection {

    private final List<Fold> folds;
    /** For each fold, where its label begins in what is shown. */
    private final int[] labels;
    private final String shown;

    private Projection(List<Fold> folds, int[] labels, String shown) {
        this.folds = folds;
        this.labels = labels;
        this.shown = shown;
    }

    /**
     * Folds a text.
     *
     * @param folds in order, none overlapping another
     */
    public static Projection of(String text, List<Fold> folds) {
        var shown = new StringBuilder(text.length());
        var labels = new int[folds.size()];
        int end = 0;
        for (int i = 0; i < labels.length; i++) {
            var fold = folds.get(i);
            if (fold.hidden().begin() < end || fold.hidden().end() > text.length()) {
                throw new IllegalArgumentException("Out of order or outside the text: " + fold.hidden());
            }
            shown.append(text, end, fold.hidden().begin());
            labels[i] = shown.length();
            shown.append(fold.label());
            end = fold.hidden().end();
        }
        return new Projection(List.copyOf(folds), labels, shown.append(text, end, text.length()).toString());
    }

    public String shown() {
        return shown;
    }

    public List<Fold> folds() {
        return folds;
    }

    /** Where an offset of the article is shown; one inside a fold is at the beginning of its label. */
    public int toShown(int offset) {
        int last = last(i -> folds.get(i).hidden().begin(), offset);
        if (last < 0) {
            return offset;
        }
        var hidden = folds.get(last).hidden();
        return offset < hidden.end() ? labels[last] : offset - hidden.end() + labelEnd(last);
    }

    /** What an offset of what is shown means in the article; inside a label it is the beginning of the fold. */
    public int toArticle(int offset) {
        int last = last(i -> labels[i], offset);
        if (last < 0) {
            return offset;
        }
        var hidden = folds.get(last).hidden();
        return offset < labelEnd(last) ? hidden.begin() : offset - labelEnd(last) + hidden.end();
    }

    /** The part of the article that a part of what is shown stands for: folds that it touches are taken whole. */
    public Span toArticle(Span part) {
        int last = last(i -> labels[i], part.end() - 1);
        boolean endsInLabel = last >= 0 && part.end() < labelEnd(last);
        return new Span(toArticle(part.begin()), endsInLabel ? folds.get(last).hidden().end() : toArticle(part.end()));
    }

    /** What can be seen of a part of the article, in offsets of what is shown: nothing where it lies inside a fold. */
    public List<Span> visible(Span part) {
        var pieces = new ArrayList<Span>();
        int begin = part.begin();
        for (int i = Math.max(0, last(at -> folds.get(at).hidden().begin(), begin)); i < folds.size()
                && folds.get(i).hidden().begin() < part.end(); i++) {
            var hidden = folds.get(i).hidden();
            if (hidden.begin() > begin) {
                pieces.add(new Span(toShown(begin), labels[i]));
            }
            begin = Math.max(begin, hidden.end());
        }
        if (begin < part.end()) {
            int first = toShown(begin);
            pieces.add(new Span(first, first + part.end() - begin));
        }
        return pieces;
    }

    /** The fold whose label an offset of what is shown is in, or at either end of. */
    public Optional<Fold> labelAt(int offset) {
        int last = last(i -> labels[i], offset);
        return last >= 0 && offset <= labelEnd(last) ? Optional.of(folds.get(last)) : Optional.empty();
    }

    private int labelEnd(int fold) {
        return labels[fold] + folds.get(fold).label().length();
    }

    /** The last fold that begins at an offset or before it; -1 when none does. */
    private int last(IntUnaryOperator begin, int offset) {
        int low = 0;
        int high = labels.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
