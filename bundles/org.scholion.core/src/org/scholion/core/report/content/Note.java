package org.scholion.core.report.content;

import java.util.List;

/**
 * What a statement of the report rests on.
 *
 * @param number from 1, in the order in which the report refers to them first
 */
public record Note(int number, ReportArticle article, ReportEntry entry) {

    /** The addresses of the quoted words, one for each passage. */
    public List<TraceAddress> addresses() {
        return entry.passages().stream().map(passage -> new TraceAddress(article.id(), entry.id(), passage.span()))
                .toList();
    }
}
