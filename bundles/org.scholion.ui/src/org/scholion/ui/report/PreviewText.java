package org.scholion.ui.report;

import java.util.List;

import org.scholion.core.report.text.ReportText.Reference;

/**
 * A report text as it is shown: characters with their looks.
 *
 * @param runs in order, none within another
 * @param indents of lines that have one
 * @param references in order
 * @param blocks where each shown block of the text begins
 * @param firstBlock which block of the text is shown first
 */
public record PreviewText(String text, List<Run> runs, List<Indent> indents, List<Place> references,
        List<Integer> blocks,
        int firstBlock) {

    public PreviewText {
        runs = List.copyOf(runs);
        indents = List.copyOf(indents);
        references = List.copyOf(references);
        blocks = List.copyOf(blocks);
    }

    /** What a stretch is, beside its weight. */
    enum Role {
        PLAIN,
        /** Words that lead to what they mean. */
        REFERENCE,
        /** Words that lead nowhere. */
        LOST,
        /** The number of a note, small and high. */
        NUMBER,
        WEB,
        /** Words of less weight. */
        QUIET
    }

    /** @param heading level, or 0 */
    record Look(boolean bold, boolean italic, boolean struck, boolean fixed, int heading, Role role) {

        static final Look PLAIN = new Look(false, false, false, false, 0, Role.PLAIN);

        Look asBold() {
            return new Look(true, italic, struck, fixed, heading, role);
        }

        Look asItalic() {
            return new Look(bold, true, struck, fixed, heading, role);
        }

        Look asStruck() {
            return new Look(bold, italic, true, fixed, heading, role);
        }

        Look asFixed() {
            return new Look(bold, italic, struck, true, heading, role);
        }

        Look as(Role other) {
            return new Look(bold, italic, struck, fixed, heading, other);
        }

        Look asHeading(int level) {
            return new Look(true, italic, struck, fixed, level, role);
        }
    }

    record Run(int begin, int end, Look look) {
    }

    /** How far the lines of a paragraph are moved in, the first and those that follow when it is broken. */
    record Indent(int offset, int first, int following) {
    }

    record Place(int begin, int end, Reference reference) {
    }

    /** The reference at an offset, or null. */
    Reference at(int offset) {
        return references.stream().filter(place -> place.begin() <= offset && offset <= place.end())
                .map(Place::reference).findFirst().orElse(null);
    }
}
