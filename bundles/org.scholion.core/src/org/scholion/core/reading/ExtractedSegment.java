package org.scholion.core.reading;

import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;

/**
 * A stretch of the text. A list item is a segment of its own, a table is one segment.
 *
 * @param level of a heading or list item, from 1; 0 for other kinds
 */
public record ExtractedSegment(SegmentKind kind, Span span, int level) {
}
