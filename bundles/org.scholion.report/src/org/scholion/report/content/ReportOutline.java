package org.scholion.report.content;

import java.util.List;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportPart;

/** Which parts a report shows: those that were chosen and have something to say, in their order. */
public final class ReportOutline {

    private ReportOutline() {
    }

    /** @param charts whether there is anything to draw */
    public static List<ReportPart> of(CasebookReport report, boolean charts) {
        return report.parts().stream().sorted().filter(part -> part == ReportPart.CHARTS ? charts : says(part, report))
                .toList();
    }

    private static boolean says(ReportPart part, CasebookReport report) {
        var findings = report.findings();
        return switch (part) {
            case TEXT -> report.text().filter(text -> !text.blocks().isEmpty()).isPresent();
            case BRIEFING -> report.briefing().filter(briefing -> !briefing.items().isEmpty()).isPresent();
            case KEY_POINTS -> !findings.keyPoints().isEmpty();
            case STORIES -> !findings.stories().isEmpty();
            case TIMELINE -> !findings.timeline().isEmpty();
            case CLAIMS -> !findings.topics().isEmpty();
            case CONTRADICTIONS -> !findings.contradictions().isEmpty();
            case ENTITIES -> !findings.entities().isEmpty();
            case QUANTITIES -> !findings.quantities().isEmpty();
            case QUOTATIONS -> !findings.quotations().isEmpty();
            case LAYERS -> !report.notes().all().isEmpty();
            case CODEBOOK -> !report.statistics().byTag().isEmpty();
            case METHOD -> !report.articles().isEmpty() || !report.method().problems().isEmpty();
            case CHARTS -> false;
            case SUMMARY, BIBLIOGRAPHY, APPENDIX -> !report.articles().isEmpty();
        };
    }
}
