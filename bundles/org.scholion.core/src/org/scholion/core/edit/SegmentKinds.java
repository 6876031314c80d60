package org.scholion.core.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.scholion.core.journal.Step.SegmentChange;
import org.scholion.model.Article;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

/** What a segment is, was to the reader of the document, and would be as a part of the article. */
public final class SegmentKinds {

    private SegmentKinds() {
    }

    public static boolean isBoilerplate(Segment segment) {
        return segment.getKind() == SegmentKind.BOILERPLATE;
    }

    /** What the reader of the document took a segment for, whatever an analyst said since. */
    public static SegmentKind extracted(Segment segment) {
        return segment.isSetExtractedKind() ? segment.getExtractedKind() : segment.getKind();
    }

    /** Gives a segment a kind; what the reader said is kept where the analyst says otherwise. */
    static void set(Segment segment, SegmentKind kind) {
        var extracted = extracted(segment);
        if (kind == extracted) {
            segment.unsetExtractedKind();
        } else {
            segment.setExtractedKind(extracted);
        }
        segment.setKind(kind);
    }

    /** The same for the segment that begins at an offset; none does where the article was extracted anew. */
    static void set(Article article, int begin, SegmentKind kind) {
        article.getSegments().stream().filter(segment -> segment.getBegin() == begin).findFirst()
                .ifPresent(segment -> set(segment, kind));
    }

    /** The kinds of segments now. */
    static Map<Segment, SegmentKind> of(Collection<Segment> segments) {
        var kinds = new LinkedHashMap<Segment, SegmentKind>();
        segments.forEach(segment -> kinds.put(segment, segment.getKind()));
        return kinds;
    }

    /** What became of segments. */
    static List<SegmentChange> changes(Map<Segment, SegmentKind> before) {
        return before.entrySet().stream().map(
                entry -> new SegmentChange(entry.getKey().getBegin(), entry.getValue(), entry.getKey().getKind()))
                .toList();
    }

    /** What a segment is when it is no boilerplate. */
    static SegmentKind asText(Segment segment) {
        var extracted = extracted(segment);
        return extracted == SegmentKind.BOILERPLATE ? SegmentKind.PARAGRAPH : extracted;
    }
}
