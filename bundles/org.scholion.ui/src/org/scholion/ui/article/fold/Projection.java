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

    private final String text;
    private final List<Fold> folds;
    /** For each fold, where its label begins in what is shown. */
    private final int[] labels;
    private final int length;

    private Projection(String text, List<Fold> folds, int[] labels, int length) {
        this.text = text;
        this.folds = folds;
        this.labels = labels;
        this.length = length;
    }

    /**
     * Folds a text.
     *
     * @param folds in order, none overlapping another
     */
    public static Projection of(String text, List<Fold> folds) {
        int shown = 0;
        var labels = new int[folds.size()];
        int end = 0;
        for (int i = 0; i < labels.length; i++) {
            var fold = folds.get(i);
            if (fold.hidden().begin() < end || fold.hidden().end() > text.length()) {
                throw new IllegalArgumentException("Out of order or outside the text: " + fold.hidden());
            }
            labels[i] = shown + fold.hidden().begin() - end;
            shown = labels[i] + fold.label().length();
            end = fold.hidden().end();
        }
        return new Projection(text, List.copyOf(folds), labels, shown + text.length() - end);
    }

    /** The length of what is shown. */
    public int length() {
        return length;
    }

    /** A part of what is shown; none of the rest is made for it. */
    public String shown(int begin, int end) {
        if (labels.length == 0) {
            return text.substring(begin, end);
        }
        var part = new StringBuilder(end - begin);
        for (int at = begin; at < end;) {
            int last = last(i -> labels[i], at);
            boolean inLabel = last >= 0 && at < labelEnd(last);
            int limit = inLabel ? labelEnd(last) : last + 1 < labels.length ? labels[last + 1] : length;
            int to = Math.min(end, limit);
            int from = inLabel ? at - labels[last] : toArticle(at);
            part.append(inLabel ? folds.get(last).label() : text, from, from + to - at);
            at = to;
        }
        return part.toString();
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
