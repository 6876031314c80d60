package org.scholion.core.report.text;

import java.util.List;
import java.util.Optional;

import org.scholion.core.report.text.ReportText.Reference;

/**
 * A text with the places of its references.
 *
 * @param lines for each block of the text the line in which it begins, from 1
 * @param references in the order of the text
 */
public record ParsedText(ReportText text, List<Integer> lines, List<PlacedReference> references) {

    public ParsedText {
        lines = List.copyOf(lines);
        references = List.copyOf(references);
    }

    /** Those that lead nowhere. */
    public List<PlacedReference> lost() {
        return references.stream().filter(PlacedReference::isLost).toList();
    }

    /**
     * A reference where it stands.
     *
     * @param line from 1
     * @param begin of the whole link in the Markdown
     * @param end of the whole link in the Markdown
     * @param address as it is written
     * @param reference empty when the address is of no kind that there is
     */
    public record PlacedReference(int line, int begin, int end, String address, Optional<Reference> reference) {

        /** Whether what it means is not there. */
        public boolean isLost() {
            return reference.isEmpty() || !reference.get().found();
        }
    }
}
