package org.scholion.core.report.content;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.text.ReportText;

/**
 * The content of a report. All texts are as the analysts and the articles have them: a writer escapes them.
 *
 * @param parts that the report has; a writer leaves out those that are empty
 * @param analysts names of those whose annotations are in it
 * @param articles in order of their date, undated ones last
 * @param layers those with at least one annotation, in the order of the codebook
 * @param text the analyst's own; empty when there is none
 * @param notes one for each annotation
 * @param warnings what whoever makes the report should know: references that lead nowhere
 */
public record CasebookReport(Cover cover, Set<ReportPart> parts, List<String> analysts, List<ReportArticle> articles,
        List<ReportLayer> layers, Optional<ReportText> text, Optional<Briefing> briefing, Findings findings,
        Statistics statistics, Method method, Notes notes, List<String> warnings) {

    public CasebookReport {
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        analysts = List.copyOf(analysts);
        articles = List.copyOf(articles);
        layers = List.copyOf(layers);
        warnings = List.copyOf(warnings);
    }

    /** The title of the report. */
    public String title() {
        return cover.title();
    }

    /** The article of an identifier; empty when it is not in the report. */
    public Optional<ReportArticle> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }
}
