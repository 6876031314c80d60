package org.scholion.ui.article.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Layer;

/** All marks of an article in order of begin, outer ones first; answers what is in a range without looking at all. */
public final class MarkIndex {

    private final List<Mark> marks;
    /** For each mark the largest end of it and all before it, so that a search to the left knows where to stop. */
    private final int[] largestEnd;

    private MarkIndex(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.largestEnd = new int[marks.size()];
        int largest = 0;
        for (int i = 0; i < largestEnd.length; i++) {
            largest = Math.max(largest, marks.get(i).span().end());
            largestEnd[i] = largest;
        }
    }

    /** The marks of all analysts; rejected annotations have none. */
    public static MarkIndex of(ArticleSession session) {
        var layers = new HashMap<String, Layer>();
        session.codebook().getLayers().forEach(layer -> layers.put(layer.getName(), layer));
        var marks = new ArrayList<Mark>();
        collect(session.own(), true, session.text().length(), layers, marks);
        session.others().forEach(set -> collect(set, false, session.text().length(), layers, marks));
        marks.sort(Comparator.comparing(Mark::span));
        return new MarkIndex(inLanes(marks));
    }

    private static void collect(AnnotationSet set, boolean own, int length, Map<String, Layer> layers,
            List<Mark> marks) {
        for (var annotation : set.getAnnotations()) {
            if (annotation.getStatus() != AnnotationStatus.REJECTED) {
                for (var anchor : annotation.getAnchors()) {
                    Anchors.span(anchor).filter(span -> span.end() <= length).ifPresent(
                            span -> marks.add(new Mark(span, annotation, layers.get(annotation.getLayer()), own, 0)));
                }
            }
        }
    }

    /** Greedy colouring of intervals in order of begin: each mark gets the lowest lane that is free. */
    private static List<Mark> inLanes(List<Mark> sorted) {
        record Taken(int end, int lane) {
        }
        var taken = new PriorityQueue<Taken>(Comparator.comparingInt(Taken::end));
        var free = new PriorityQueue<Integer>();
        int lanes = 0;
        var placed = new ArrayList<Mark>(sorted.size());
        for (var mark : sorted) {
            while (!taken.isEmpty() && taken.peek().end() <= mark.span().begin()) {
                free.add(taken.poll().lane());
            }
            int lane = free.isEmpty() ? lanes++ : free.poll();
            taken.add(new Taken(mark.span().end(), lane));
            placed.add(new Mark(mark.span(), mark.annotation(), mark.layer(), mark.own(), lane));
        }
        return placed;
    }

    public List<Mark> all() {
        return marks;
    }

    /** The marks that overlap a range, outer ones first. */
    public List<Mark> in(int begin, int end) {
        var found = new ArrayList<Mark>();
        for (int i = firstAtOrAfter(end) - 1; i >= 0 && largestEnd[i] > begin; i--) {
            if (marks.get(i).span().end() > begin) {
                found.add(marks.get(i));
            }
        }
        return found.reversed();
    }

    /** The marks at a caret position, the shortest first; a mark that ends there counts when none begins or goes on. */
    public List<Mark> at(int offset) {
        var here = new ArrayList<>(in(offset, offset + 1));
        if (here.isEmpty() && offset > 0) {
            here.addAll(in(offset - 1, offset));
        }
        here.sort(Comparator.comparingInt(mark -> mark.span().length()));
        return here;
    }

    /** Whether a span has a mark of that layer by the analyst already. */
    public boolean has(Span span, String layer) {
        return in(span.begin(), span.end()).stream()
                .anyMatch(mark -> mark.own() && mark.span().equals(span) && mark.annotation().getLayer().equals(layer));
    }

    private int firstAtOrAfter(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
