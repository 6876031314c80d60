package org.scholion.cli.command;

import java.util.List;

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
        if (segments.stream().noneMatch(segment -> segment.kind() == SegmentKind.BOILERPLATE)) {
            return text;
        }
        var main = new StringBuilder();
        ExtractedSegment before = null;
        for (var segment : segments) {
            if (segment.kind() != SegmentKind.BOILERPLATE) {
                if (before != null && before.kind() != SegmentKind.BOILERPLATE) {
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
