package org.scholion.ui.article.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.scholion.core.span.Span;

/**
 * Gives marks lanes: the lowest one that no mark has which overlaps. All marks of an annotation are in one lane, which
 * between marks that are near each other is theirs too, since a line there joins them.
 */
final class Lanes {

    private final List<Taken> active = new ArrayList<>();

    private record Taken(Span span, int lane) {
    }

    /** The stretches in which the marks of an annotation need their lane, by the marks in order. */
    static List<Span> stretches(List<Mark> marks) {
        if (marks.size() == 1) {
            return List.of(marks.getFirst().span());
        }
        var stretches = new ArrayList<Span>();
        for (var mark : marks) {
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && mark.span().begin() - last.end() <= Mark.JOINED) {
                stretches.set(stretches.size() - 1,
                        new Span(last.begin(), Math.max(last.end(), mark.span().end())));
            } else {
                stretches.add(mark.span());
            }
        }
        return stretches;
    }

    /** The lowest lane that none of others is in. */
    static int lowestFree(Collection<Mark> others) {
        var used = new BitSet();
        others.forEach(mark -> used.set(mark.lane()));
        return used.nextClearBit(0);
    }

    /** The lane of the next annotation of a walk in order of begin. */
    int next(List<Mark> marks) {
        return next(marks.getFirst().span().begin(), stretches(marks));
    }

    /** The lane of what is next in a walk in order of begin, and needs its lane in some stretches. */
    int next(int begin, List<Span> stretches) {
        active.removeIf(taken -> taken.span().end() <= begin);
        var used = new BitSet();
        for (var taken : active) {
            for (var stretch : stretches) {
                if (taken.span().overlaps(stretch)) {
                    used.set(taken.lane());
                }
            }
        }
        int lane = used.nextClearBit(0);
        stretches.forEach(stretch -> active.add(new Taken(stretch, lane)));
        return lane;
    }
}
