package org.scholion.core.pages;

import java.util.List;

/**
 * A document as text with the look that its markup gives it, and nothing of it that acts or loads anything.
 *
 * @param runs in order, none overlapping another; text between them is plain
 */
public record RichText(String text, List<Run> runs) {

    public RichText {
        runs = List.copyOf(runs);
    }

    /**
     * A part of the text that looks otherwise.
     *
     * @param heading its level from 1, 0 for what is none
     * @param target of a link, absolute, empty for what is none
     */
    public record Run(int begin, int end, boolean bold, boolean italic, int heading, String target) {

        public Run {
            if (begin < 0 || end <= begin || heading < 0) {
                throw new IllegalArgumentException("Not a run: [" + begin + ", " + end + ") " + heading);
            }
        }
    }
}
