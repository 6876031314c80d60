package org.scholion.core.reading;

import org.scholion.core.span.Span;

/**
 * A stretch of the text that leads elsewhere.
 *
 * @param target absolute address, {@code http}, {@code https} or {@code mailto}; nothing fetches it
 */
public record ExtractedLink(Span span, String target) {
}
