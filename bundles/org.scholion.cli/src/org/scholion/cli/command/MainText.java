package org.scholion.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.Span;
import org.scholion.model.Article;
import org.scholion.model.SegmentKind;

/** The text of an article without what is on every page of its source. */
final class MainText {

    private MainText() {
    }

    /** The text without boilerplate segments; a text without segments is whole. */
    static String of(String text, List<ExtractedSegment> segments) {
        return without(text, segments, EnumSet.of(SegmentKind.BOILERPLATE));
    }

    /** The article's own words: also without its title and the captions, unless nothing else is there. */
    static String body(String text, List<ExtractedSegment> segments) {
        var body = without(text, segments, EnumSet.of(SegmentKind.BOILERPLATE, SegmentKind.TITLE, SegmentKind.CAPTION));
        return body.isEmpty() ? of(text, segments) : body;
    }

    private static String without(String text, List<ExtractedSegment> segments, Set<SegmentKind> unwanted) {
        if (segments.stream().noneMatch(segment -> unwanted.contains(segment.kind()))) {
            return text;
        }
        var main = new StringBuilder();
        ExtractedSegment before = null;
        for (var segment : segments) {
            if (!unwanted.contains(segment.kind())) {
                if (before != null && !unwanted.contains(before.kind())) {
                    main.append(text, before.span().end(), segment.span().begin()); // the separator of the text itself
                } else if (!main.isEmpty()) {
                    main.append("\n\n");
                }
                main.append(segment.span().of(text));
            }
            before = segment;
        }
        return main.toString();
    }

    /** The segments of a stored article; those that damage has put outside its text are left out. */
    static List<ExtractedSegment> segments(Article article, String text) {
        return article.getSegments().stream()
                .filter(segment -> segment.getBegin() >= 0 && segment.getBegin() < segment.getEnd()
                        && segment.getEnd() <= text.length())
                .map(segment -> new ExtractedSegment(segment.getKind(), new Span(segment.getBegin(), segment.getEnd()),
                        segment.getLevel()))
                .toList();
    }
}
