package org.scholion.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.report.content.ReportWords;

/** The charts of a report. */
public final class Charts {

    private Charts() {
    }

    /** Those for which the report has data, in the order in which reports have them; the same report gives the same. */
    public static List<Chart> of(CasebookReport report, ReportWords words) {
        var language = new ChartLanguage(words, report.cover().language());
        var numbers = report.statistics();
        return Stream.of(TimeChart.of(numbers.byDay(), language), SourceChart.of(numbers.bySource(), language),
                TagChart.of(numbers.byTag(), language), ClaimChart.of(numbers.claimsBySource(), language),
                TimelineChart.of(report.findings().timeline(), report.layers(), language),
                TogetherChart.of(numbers.together(), language)).flatMap(Optional::stream).toList();
    }
}
