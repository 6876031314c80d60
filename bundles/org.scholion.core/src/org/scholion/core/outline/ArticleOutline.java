package org.scholion.core.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.scholion.core.edit.SegmentKinds;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

/** The sections of an article, by its headings; where there are none, its segments. */
public record ArticleOutline(List<Section> sections) {

    /** UTF-16 units of a label. */
    private static final int LONGEST_LABEL = 120;

    public ArticleOutline {
        sections = List.copyOf(sections);
    }

    /** The headings of an article; the segments of one without headings. */
    public static ArticleOutline of(List<Segment> segments, String text) {
        var shown = usable(segments, text);
        boolean divided = shown.stream().anyMatch(segment -> segment.getKind() == SegmentKind.HEADING);
        return new Builder(text, shown.stream().filter(segment -> !divided || isHeading(segment)).toList()).build();
    }

    /** The headings of an article, and below each the segments that follow it. */
    public static ArticleOutline ofAll(List<Segment> segments, String text) {
        return new Builder(text, usable(segments, text)).build();
    }

    private static List<Segment> usable(List<Segment> segments, String text) {
        return segments.stream().filter(segment -> !SegmentKinds.isBoilerplate(segment))
                .filter(segment -> segment.getBegin() < segment.getEnd() && segment.getEnd() <= text.length())
                .toList();
    }

    private static boolean isHeading(Segment segment) {
        return segment.getKind() == SegmentKind.HEADING || segment.getKind() == SegmentKind.TITLE;
    }

    /** The innermost section that an offset is in; empty before the first. */
    public Optional<Section> at(int offset) {
        return at(sections, offset);
    }

    private static Optional<Section> at(List<Section> sections, int offset) {
        int low = 0;
        int high = sections.size();
        while (low < high) { // the last that begins at the offset or before
            int middle = (low + high) >>> 1;
            if (sections.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return Optional.empty();
        }
        var found = sections.get(low - 1);
        return at(found.sections(), offset).or(() -> Optional.of(found));
    }

    /**
     * Only the sections whose label is wanted, with those they are in.
     *
     * @param most how many of them at most
     */
    public ArticleOutline filtered(Predicate<String> wanted, int most) {
        return new ArticleOutline(filtered(sections, wanted, new int[] { most }));
    }

    private static List<Section> filtered(List<Section> sections, Predicate<String> wanted, int[] left) {
        var kept = new ArrayList<Section>();
        for (var section : sections) {
            if (left[0] <= 0) {
                break;
            }
            boolean matches = wanted.test(section.label());
            left[0] -= matches ? 1 : 0;
            var inner = filtered(section.sections(), wanted, left);
            if (matches || !inner.isEmpty()) {
                kept.add(new Section(section.label(), section.heading(), section.span(), inner));
            }
        }
        return kept;
    }

    /** All sections, each before those in it. */
    public Stream<Section> all() {
        return all(sections);
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    /** Nests segments by the level of the headings. */
    private static final class Builder {

        private final String text;
        private final List<Segment> segments;
        private final int top;
        private int next;

        Builder(String text, List<Segment> segments) {
            this.text = text;
            this.segments = segments;
            this.top = segments.stream().filter(segment -> segment.getKind() == SegmentKind.HEADING)
                    .mapToInt(segment -> Math.max(1, segment.getLevel())).min().orElse(1);
        }

        ArticleOutline build() {
            return new ArticleOutline(below(Integer.MIN_VALUE));
        }

        private List<Section> below(int level) {
            var sections = new ArrayList<Section>();
            while (next < segments.size() && level(segments.get(next)) > level) {
                var segment = segments.get(next++);
                var inner = below(level(segment));
                int end = next < segments.size() ? segments.get(next).getBegin() : text.length();
                var heading = new Span(segment.getBegin(), segment.getEnd());
                sections.add(new Section(label(heading), heading,
                        new Span(heading.begin(), Math.max(heading.end(), end)), inner));
            }
            return sections;
        }

        /** The title is beside the headings, not above them; what is no heading is below all of them. */
        private int level(Segment segment) {
            return switch (segment.getKind()) {
                case TITLE -> top;
                case HEADING -> Math.max(1, segment.getLevel());
                default -> Integer.MAX_VALUE;
            };
        }

        private String label(Span heading) {
            int end = Selections.clusterStart(text, Math.min(heading.end(), heading.begin() + LONGEST_LABEL));
            var label = text.substring(heading.begin(), Math.max(end, heading.begin() + 1)).strip()
                    .replaceAll("\\s+", " ");
            return end < heading.end() ? label + "…" : label;
        }
    }
}
