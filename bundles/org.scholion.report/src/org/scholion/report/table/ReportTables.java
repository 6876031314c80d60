package org.scholion.report.table;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.ReportWords;

/** The tables of a report in the order of its parts; only those of its parts, and none that is empty. */
public final class ReportTables {

    private ReportTables() {
    }

    /**
     * What a report says, all of it in tables: also the analyst's own text and the bibliography, which documents show as
     * text.
     *
     * @param citations a text for each article, as long as the report has a bibliography
     */
    public static List<ReportTable> all(CasebookReport report, ReportWords words, List<String> citations) {
        var maker = new TableMaker(report, words);
        var tables = of(report, words);
        var text = new OwnTextTable(maker).table();
        if (report.parts().contains(ReportPart.TEXT) && !text.isEmpty()) {
            tables.addFirst(text);
        }
        if (report.parts().contains(ReportPart.BIBLIOGRAPHY) && !report.articles().isEmpty()) {
            tables.add(tables.size() - 1, new ArticleTables(maker).bibliography(citations));
        }
        return tables;
    }

    /** All tables; the notes, to which all others refer, come last. */
    public static List<ReportTable> of(CasebookReport report, ReportWords words) {
        var maker = new TableMaker(report, words);
        var findings = new FindingsTables(maker);
        var statistics = new StatisticsTables(maker);
        var articles = new ArticleTables(maker);
        var notes = new NoteTables(maker);
        var tables = new ArrayList<ReportTable>(List.of(statistics.summary(), findings.briefing(),
                findings.keyPoints()));
        tables.addAll(statistics.numbers());
        tables.addAll(List.of(findings.stories(), findings.timeline(), findings.claims(), findings.contradictions(),
                findings.entities(), findings.quantities(), findings.quotations()));
        tables.addAll(notes.layers());
        tables.addAll(List.of(statistics.codebook(), articles.method(), articles.articles()));
        tables.removeIf(table -> !report.parts().contains(table.part()) || table.isEmpty());
        tables.add(notes.notes());
        return tables;
    }
}
