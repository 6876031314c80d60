package org.scholion.core.outline;

import java.util.List;

import org.scholion.core.span.Span;

/**
 * A part of an article below a heading, or a segment of it.
 *
 * @param label the heading, or the first words of a segment, in one line
 * @param heading where this is written
 * @param span from there to the next section of the same level
 * @param sections those below this one, in order
 */
public record Section(String label, Span heading, Span span, List<Section> sections) {

    public Section {
        sections = List.copyOf(sections);
    }
}
