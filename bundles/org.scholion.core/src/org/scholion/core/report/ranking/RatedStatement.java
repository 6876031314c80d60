package org.scholion.core.report.ranking;

import java.util.Comparator;
import java.util.List;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.ranking.Interests.Matches;

/**
 * A statement with what it is to a reader.
 *
 * @param articles that make it, that of its best place first
 */
record RatedStatement(Statement statement, List<ReportArticle> articles, Matches matches) {

    /** What the reader follows, then what more sources say, then what is graded better. */
    static final Comparator<RatedStatement> MOST_IMPORTANT_FIRST = Comparator
            .comparingDouble((RatedStatement rated) -> -Weights.relevance(rated.matches()))
            .thenComparing(rated -> -rated.statement().independentSources())
            .thenComparing(rated -> rated.statement().grade().credibility())
            .thenComparing(rated -> rated.statement().grade().reliability())
            .thenComparing(rated -> -rated.statement().entries().size());

    boolean isWeighty() {
        return statement.independentSources() > 1 || statement.disputed()
                || "123".contains(statement.grade().credibility());
    }
}
