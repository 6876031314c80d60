package org.scholion.core.report.content;

import java.util.List;

/**
 * How the report came to be; what concerns single articles is with them.
 *
 * @param casebookArticles how many articles the casebook has
 * @param leftOut what the selection left out, in numbers by reason
 * @param problems what could not be read, each a sentence that names the file
 * @param selection what was asked for, each a sentence; empty for the whole casebook
 */
public record Method(int casebookArticles, List<Statistics.Count> leftOut, List<String> problems,
        List<String> selection) {

    /** Of a report that left nothing out. */
    public static final Method PLAIN = new Method(0, List.of(), List.of(), List.of());

    public Method {
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        selection = List.copyOf(selection);
    }
}
