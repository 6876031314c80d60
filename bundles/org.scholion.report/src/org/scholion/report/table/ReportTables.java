package org.scholion.report.table;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.report.content.ReportWords;

/** The tables of a report in the order of its parts; only those of its parts, and none that is empty. */
public final class ReportTables {

    private ReportTables() {
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
