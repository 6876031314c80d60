package org.scholion.core.report.verify;

import java.util.List;

/**
 * What the comparison of a finished report with its casebook found.
 *
 * @param passages how many quoted passages the report has
 * @param cut how many of them were too long for a cell, and are right as far as they go
 * @param wrong in the order of the report
 * @param problems what of the casebook could not be read, a sentence each
 */
public record Verification(int passages, int cut, List<WrongPassage> wrong, List<String> problems) {

    public Verification {
        wrong = List.copyOf(wrong);
        problems = List.copyOf(problems);
    }

    public boolean isRight() {
        return wrong.isEmpty() && problems.isEmpty();
    }
}
