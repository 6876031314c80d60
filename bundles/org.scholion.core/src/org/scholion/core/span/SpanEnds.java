package org.scholion.core.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.scholion.core.span.TextUnits.Unit;

/** Moves an end of a span by units of the text, as far as its neighbours of the same annotation let it. */
public final class SpanEnds {

    private final TextUnits units;
    private final int length;

    public SpanEnds(String text, String language) {
        this.units = new TextUnits(text, language);
        this.length = text.length();
    }

    /** Which end goes where. */
    public record Move(boolean begin, boolean forward, Unit unit) {
    }

    /**
     * The spans after a move; empty where there is no further unit, where nothing would be left of the span, or where it
     * would run into its neighbour.
     *
     * @param part which of the spans has its end moved
     */
    public Optional<List<Span>> moved(List<Span> spans, int part, Move move) {
        var span = spans.get(part);
        var to = target(span, move);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        int begin = move.begin() ? to.getAsInt() : span.begin();
        int end = move.begin() ? span.end() : to.getAsInt();
        int lowest = part == 0 ? 0 : spans.get(part - 1).end();
        int highest = part == spans.size() - 1 ? length : spans.get(part + 1).begin();
        if (begin >= end || begin < lowest || end > highest) {
            return Optional.empty();
        }
        var moved = new ArrayList<>(spans);
        moved.set(part, new Span(begin, end));
        return Optional.of(List.copyOf(moved));
    }

    private OptionalInt target(Span span, Move move) {
        if (move.begin()) {
            return move.forward() ? units.nextBegin(move.unit(), span.begin())
                    : units.previousBegin(move.unit(), span.begin());
        }
        return move.forward() ? units.nextEnd(move.unit(), span.end()) : units.previousEnd(move.unit(), span.end());
    }
}
