package org.scholion.ui.article.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.SessionChange;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Layer;
import org.scholion.model.Relation;

/** All relations of an article between annotations that have marks; short ones run nearer to the text than long ones. */
public final class ArcIndex {

    private final Intervals<Arc> arcs;
    private final Set<String> related = new HashSet<>();

    private ArcIndex(List<Arc> found) {
        found.sort(Comparator.comparingInt(arc -> arc.hull().length()));
        var lanes = new ArrayList<TreeMap<Integer, Integer>>();
        var placed = new ArrayList<Arc>(found.size());
        for (var arc : found) {
            placed.add(arc.in(firstFree(lanes, arc.hull())));
            related.add(arc.relation().getId());
            related.add(arc.relation().getFrom().getId());
            related.add(arc.relation().getTo().getId());
        }
        arcs = new Intervals<>(placed, Arc::hull);
    }

    /** Takes the lowest lane in which nothing is near a stretch; of each lane it is known what begins where and ends. */
    private static int firstFree(List<TreeMap<Integer, Integer>> lanes, Span hull) {
        int begin = hull.begin() - Stripe.ROW;
        int end = hull.end() + Stripe.ROW;
        int lane = 0;
        while (lane < lanes.size()) {
            var before = lanes.get(lane).lowerEntry(end);
            if (before == null || before.getValue() <= begin) {
                break;
            }
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new TreeMap<>());
        }
        lanes.get(lane).put(hull.begin(), hull.end());
        return lane;
    }

    /** The relations of all analysts, by the marks of what they relate. */
    public static ArcIndex of(ArticleSession session, MarkIndex marks) {
        Map<String, Layer> layers = new HashMap<>();
        session.codebook().getLayers().forEach(layer -> layers.put(layer.getName(), layer));
        var found = new ArrayList<Arc>();
        collect(session.own(), layers, marks, found);
        session.others().forEach(set -> collect(set, layers, marks, found));
        return new ArcIndex(found);
    }

    private static void collect(AnnotationSet set, Map<String, Layer> layers, MarkIndex marks, List<Arc> found) {
        for (var relation : set.getRelations()) {
            var from = marks.of(relation.getFrom());
            var to = marks.of(relation.getTo());
            if (relation.getStatus() != AnnotationStatus.REJECTED && !from.isEmpty() && !to.isEmpty()) {
                found.add(new Arc(relation, layers.get(relation.getLayer()), set.getAnalyst(),
                        from.getFirst().span(), to.getFirst().span(), 0));
            }
        }
    }

    /** Whether a step may have changed what is here. */
    public boolean concerns(SessionChange change) {
        return change.annotations().stream().anyMatch(related::contains)
                || change.present().stream().anyMatch(Relation.class::isInstance);
    }

    /** The relations that run along a range. */
    public List<Arc> in(Span range) {
        return arcs.in(range.begin(), range.end());
    }

    public List<Arc> all() {
        return arcs.all();
    }
}
