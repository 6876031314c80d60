package org.scholion.core.edit;

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

    /** What a segment is when it is no boilerplate. */
    static SegmentKind asText(Segment segment) {
        var extracted = extracted(segment);
        return extracted == SegmentKind.BOILERPLATE ? SegmentKind.PARAGRAPH : extracted;
    }
}
