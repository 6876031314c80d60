package org.scholion.report.pdf;

import java.util.List;

/**
 * A stretch of the report that one template sets, small enough to be laid out at once.
 *
 * @param template without folder and ending, as in {@code claims}
 * @param items what it sets
 * @param first whether it begins its part, so that it has the heading
 * @param wide whether it is set on pages turned on their side
 * @param weight about how many lines it has
 */
public record Section(String template, List<?> items, boolean first, boolean wide, int weight) {

    /** More than this is not laid out at once: the renderer keeps a box for each word until the page is painted. */
    static final int HEAVIEST = 900;

    /** The file of its template. */
    public String file() {
        return "pdf-" + template + ".ftl";
    }
}
