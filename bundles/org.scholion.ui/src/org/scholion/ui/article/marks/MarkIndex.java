package org.scholion.ui.article.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.SessionChange;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Layer;
import org.scholion.model.SpanAnnotation;

/**
 * All marks of an article in order of begin, outer ones first; answers what is in a range without looking at all. A step
 * is taken up by itself: where there are 50,000 marks it costs what it costs on a page, and no other mark changes its
 * lane.
 */
public final class MarkIndex {

    private static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::span);

    private final Map<String, Layer> layers;
    private final Set<String> analysts = new HashSet<>();
    private final int length;
    /** The marks of each annotation by its identifier, in order. */
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Intervals<Mark> order;
    private final Map<String, Stripe> stripes = new HashMap<>();
    private final Intervals<Stripe> stripeOrder;

    private MarkIndex(ArticleSession session, List<Layer> codebook) {
        layers = new HashMap<>();
        codebook.forEach(layer -> layers.put(layer.getName(), layer));
        length = session.text().length();
        var annotations = new ArrayList<List<Mark>>();
        collect(session.own(), true, annotations);
        session.others().forEach(set -> collect(set, false, annotations));
        annotations.sort(Comparator.comparing(List::getFirst, BY_PLACE));
        var lanes = new Lanes();
        var all = new ArrayList<Mark>(annotations.size());
        for (var parts : annotations) {
            all.addAll(put(parts, lanes.next(parts)));
        }
        order = new Intervals<>(all, Mark::span);
        var stripeLanes = new Lanes();
        var inOrder = new ArrayList<Stripe>(annotations.size());
        for (var parts : annotations) {
            var hull = Stripe.hull(parts);
            inOrder.add(putStripe(parts, hull, stripeLanes.next(hull.begin(), List.of(padded(hull)))));
        }
        stripeOrder = new Intervals<>(inOrder, Stripe::hull);
    }

    private Stripe putStripe(List<Mark> parts, Span hull, int lane) {
        var id = parts.getFirst().annotation().getId();
        var stripe = new Stripe(hull, marks.get(id), lane);
        stripes.put(id, stripe);
        return stripe;
    }

    private static Span padded(Span hull) {
        return new Span(hull.begin(), hull.end() + Stripe.ROW);
    }

    /** The marks of all analysts; rejected annotations have none. */
    public static MarkIndex of(ArticleSession session) {
        return of(session, session.codebook().getLayers());
    }

    /** The same with layers as they were: for another thread, while nobody else knows of the session yet. */
    public static MarkIndex of(ArticleSession session, List<Layer> layers) {
        return new MarkIndex(session, layers);
    }

    private void collect(AnnotationSet set, boolean own, List<List<Mark>> annotations) {
        analysts.add(set.getAnalyst());
        for (var annotation : set.getAnnotations()) {
            var parts = parts(annotation, set.getAnalyst(), own);
            if (!parts.isEmpty()) {
                annotations.add(parts);
            }
        }
    }

    private List<Mark> parts(SpanAnnotation annotation, String analyst, boolean own) {
        if (annotation.getStatus() == AnnotationStatus.REJECTED) {
            return List.of();
        }
        var layer = layers.get(annotation.getLayer());
        var parts = new ArrayList<Mark>(1);
        for (var anchor : annotation.getAnchors()) { // streams would cost as much as all else here
            Anchors.span(anchor).filter(span -> span.end() <= length)
                    .ifPresent(span -> parts.add(new Mark(span, annotation, layer, analyst, own, 0)));
        }
        parts.sort(BY_PLACE);
        return parts;
    }

    private List<Mark> put(List<Mark> parts, int lane) {
        var placed = new ArrayList<Mark>(parts.size());
        for (var part : parts) {
            placed.add(lane == part.lane() ? part : part.in(lane));
        }
        marks.put(placed.getFirst().annotation().getId(), placed);
        return placed;
    }

    /**
     * Takes up what a step changed in the analyst's own annotations.
     *
     * @return the spans where marks look different now
     */
    public List<Span> update(SessionChange change) {
        var changed = new ArrayList<Span>();
        var before = new HashMap<String, List<Mark>>();
        for (var id : change.annotations()) {
            var removed = marks.remove(id);
            if (removed != null) {
                removed.forEach(order::remove);
                removed.forEach(mark -> changed.add(mark.span()));
                before.put(id, removed);
                stripeOrder.remove(stripes.remove(id));
            }
        }
        for (var element : change.present()) {
            if (element instanceof SpanAnnotation annotation
                    && annotation.eContainer() instanceof AnnotationSet set) {
                var parts = parts(annotation, set.getAnalyst(), true);
                if (!parts.isEmpty()) {
                    var placed = put(parts, lane(parts, before.get(annotation.getId())));
                    placed.forEach(order::add);
                    addStripe(placed);
                    placed.forEach(mark -> changed.add(mark.span()));
                }
            }
        }
        return changed;
    }

    private void addStripe(List<Mark> placed) {
        var hull = Stripe.hull(placed);
        var used = new BitSet();
        stripeOrder.in(Math.max(0, hull.begin() - Stripe.ROW), hull.end() + Stripe.ROW)
                .forEach(stripe -> used.set(stripe.lane()));
        stripeOrder.add(putStripe(placed, hull, used.nextClearBit(0)));
    }

    /** An annotation stays in its lane where that is free. */
    private int lane(List<Mark> parts, List<Mark> before) {
        var there = Lanes.stretches(parts).stream().flatMap(stretch -> near(stretch).stream()).toList();
        int old = before == null ? -1 : before.getFirst().lane();
        boolean isFree = old >= 0 && there.stream().noneMatch(mark -> mark.lane() == old);
        return isFree ? old : Lanes.lowestFree(there);
    }

    /** The marks that need their lane somewhere in a stretch: those in it, and those joined over it. */
    private List<Mark> near(Span stretch) {
        return order.in(Math.max(0, stretch.begin() - Mark.JOINED), stretch.end() + Mark.JOINED).stream()
                .filter(mark -> {
                    var parts = marks.get(mark.annotation().getId());
                    return mark.span().overlaps(stretch)
                            || parts.size() > 1 && Lanes.stretches(parts).stream().anyMatch(stretch::overlaps);
                }).toList();
    }

    public List<Mark> all() {
        return order.all();
    }

    /** The analysts whose annotations are here, also of those who have none yet. */
    public Set<String> analysts() {
        return Set.copyOf(analysts);
    }

    /** The marks of an annotation, in order; none where it has none. */
    public List<Mark> of(AnnotationElement annotation) {
        return annotation == null ? List.of() : marks.getOrDefault(annotation.getId(), List.of());
    }

    /** The marks that overlap a range, outer ones first. */
    public List<Mark> in(int begin, int end) {
        return order.in(begin, end);
    }

    /** The annotations that reach into a range or over it, each as a whole. */
    public List<Stripe> stripes(Span range) {
        return stripeOrder.in(range.begin(), range.end());
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

    /** How many annotations there are by what is asked of their first marks. */
    public <K> Map<K, Integer> count(Function<Mark, K> key) {
        var counts = new HashMap<K, Integer>();
        marks.values().forEach(parts -> counts.merge(key.apply(parts.getFirst()), 1, Integer::sum));
        return counts;
    }

    /** The place in {@link #all()} of the first mark that does not begin before an offset. */
    int firstAtOrAfter(int offset) {
        return order.firstAtOrAfter(offset);
    }

    int indexOf(Mark mark) {
        return order.indexOf(mark);
    }

    /** Whether a mark is the first of its annotation. */
    boolean isFirst(Mark mark) {
        return marks.get(mark.annotation().getId()).getFirst() == mark;
    }

}
