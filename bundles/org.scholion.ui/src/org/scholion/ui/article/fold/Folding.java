package org.scholion.ui.article.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.scholion.core.edit.SegmentKinds;
import org.scholion.core.span.Span;
import org.scholion.model.Segment;

/**
 * Which boilerplate of an article is folded. Segments of boilerplate that follow each other are folded together; what
 * becomes boilerplate while it is read stays open, so that the reader sees what happened.
 */
public final class Folding {

    private final List<Segment> segments;
    private final String text;
    private final Set<Segment> boilerplate = identitySet();
    private final Set<Segment> open = identitySet();

    /**
     * Takes an article as it is.
     *
     * @param segments of the article, live: what they are may change
     * @param folded whether boilerplate is folded at first
     */
    public Folding(List<Segment> segments, String text, boolean folded) {
        this.segments = segments;
        this.text = text;
        segments.stream().filter(SegmentKinds::isBoilerplate).forEach(boilerplate::add);
        setFolded(folded);
    }

    private static Set<Segment> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Takes up what segments are now; gives those that became boilerplate or ceased to be it. */
    public List<Segment> refresh() {
        var changed = segments.stream().filter(segment -> SegmentKinds.isBoilerplate(segment) != boilerplate
                .contains(segment)).toList();
        for (var segment : changed) {
            if (boilerplate.add(segment)) {
                open.add(segment);
            } else {
                boilerplate.remove(segment);
                open.remove(segment);
            }
        }
        return changed;
    }

    /** Folds everything, or nothing. */
    public void setFolded(boolean folded) {
        open.clear();
        if (!folded) {
            open.addAll(boilerplate);
        }
    }

    public boolean hasFolds() {
        return !runs(false).isEmpty();
    }

    /** Opens the folds that a part of the article touches; false when there are none. */
    public boolean unfold(Span part) {
        var touched = touching(part, runs(false));
        return open.addAll(in(touched));
    }

    /** Folds the open boilerplate that a part of the article touches, together with what is folded beside it. */
    public boolean fold(Span part) {
        var touched = touching(part, runs(true));
        return open.removeAll(in(touched));
    }

    /** All boilerplate that is not folded but could be. */
    public List<Span> open() {
        return runs(true);
    }

    /**
     * What is folded now.
     *
     * @param annotations counts what is marked in a part of the article
     */
    public List<Fold> folds(ToIntFunction<Span> annotations) {
        return runs(false).stream()
                .map(run -> new Fold(run, FoldLabel.of(text, run, annotations.applyAsInt(run)))).toList();
    }

    private static List<Span> touching(Span part, List<Span> runs) {
        return runs.stream().filter(run -> run.overlaps(part)).toList();
    }

    private List<Segment> in(Collection<Span> runs) {
        return segments.stream().filter(boilerplate::contains)
                .filter(segment -> runs.stream()
                        .anyMatch(run -> segment.getBegin() < run.end() && run.begin() < segment.getEnd()))
                .toList();
    }

    /** Stretches of boilerplate, all of it open or all of it folded, in order; without what one line shows anyway. */
    private List<Span> runs(boolean opened) {
        var runs = new ArrayList<Span>();
        int begin = -1;
        int end = 0;
        for (var segment : segments) {
            boolean wanted = isInText(segment, end) && boilerplate.contains(segment)
                    && open.contains(segment) == opened;
            if (begin >= 0 && !(wanted && text.substring(end, segment.getBegin()).isBlank())) {
                lines(begin, end).ifPresent(runs::add);
                begin = -1;
            }
            begin = wanted && begin < 0 ? segment.getBegin() : begin;
            end = isInText(segment, end) ? segment.getEnd() : end;
        }
        if (begin >= 0) {
            lines(begin, end).ifPresent(runs::add);
        }
        return runs;
    }

    private boolean isInText(Segment segment, int from) {
        return segment.getBegin() >= from && segment.getBegin() < segment.getEnd()
                && segment.getEnd() <= text.length();
    }

    /** A stretch as whole lines without empty ones around; none where a line holds something else too. */
    private Optional<Span> lines(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && text.charAt(from) == '\n') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        boolean whole = from < to && (from == 0 || text.charAt(from - 1) == '\n')
                && (to == text.length() || text.charAt(to) == '\n');
        return Optional.ofNullable(whole ? new Span(from, to) : null).filter(run -> !run.of(text).isBlank())
                .filter(run -> !FoldLabel.fits(text, run));
    }
}
