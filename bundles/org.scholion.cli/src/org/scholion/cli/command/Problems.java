package org.scholion.cli.command;

import org.scholion.core.casebook.CasebookProblem;

/** How files of a casebook that cannot be used are named. */
final class Problems {

    private Problems() {
    }

    /** Problems mostly name their file; where they do not, it goes in front. */
    static String line(CasebookProblem problem) {
        return problem.message().contains(problem.file()) ? problem.message()
                : problem.file() + ": " + problem.message();
    }
}
