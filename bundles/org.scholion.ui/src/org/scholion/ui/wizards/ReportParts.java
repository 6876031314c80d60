package org.scholion.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportPart;

/** The parts of a report for its reader: what they are called, and how much is in them. */
final class ReportParts {

    private ReportParts() {
    }

    /**
     * A part with what is in it.
     *
     * @param count empty for what cannot be counted
     */
    record Counted(ReportPart part, OptionalInt count) {

        /** A part that has nothing is left out of the report. */
        boolean isEmpty() {
            return count.isPresent() && count.getAsInt() == 0;
        }
    }

    static String label(ReportPart part) {
        return switch (part) {
            case TEXT -> Messages.ReportPart_text;
            case BRIEFING -> Messages.ReportPart_briefing;
            case KEY_POINTS -> Messages.ReportPart_keyPoints;
            case SUMMARY -> Messages.ReportPart_summary;
            case CHARTS -> Messages.ReportPart_charts;
            case STORIES -> Messages.ReportPart_stories;
            case TIMELINE -> Messages.ReportPart_timeline;
            case CLAIMS -> Messages.ReportPart_claims;
            case CONTRADICTIONS -> Messages.ReportPart_contradictions;
            case ENTITIES -> Messages.ReportPart_entities;
            case QUANTITIES -> Messages.ReportPart_quantities;
            case QUOTATIONS -> Messages.ReportPart_quotations;
            case LAYERS -> Messages.ReportPart_layers;
            case CODEBOOK -> Messages.ReportPart_codebook;
            case METHOD -> Messages.ReportPart_method;
            case BIBLIOGRAPHY -> Messages.ReportPart_bibliography;
            case APPENDIX -> Messages.ReportPart_appendix;
        };
    }

    /** The chosen parts in the order of the report. */
    static List<Counted> of(CasebookReport report) {
        return Arrays.stream(ReportPart.values()).filter(report.parts()::contains)
                .map(part -> new Counted(part, count(part, report))).toList();
    }

    private static OptionalInt count(ReportPart part, CasebookReport report) {
        var findings = report.findings();
        return switch (part) {
            case TEXT -> OptionalInt.of(report.text().map(text -> text.blocks().size()).orElse(0));
            case BRIEFING -> OptionalInt.of(report.briefing().map(briefing -> briefing.items().size()).orElse(0));
            case KEY_POINTS -> OptionalInt.of(findings.keyPoints().size());
            case STORIES -> OptionalInt.of(findings.stories().size());
            case TIMELINE -> OptionalInt.of(findings.timeline().size());
            case CLAIMS ->
                OptionalInt.of(findings.topics().stream().mapToInt(topic -> topic.statements().size()).sum());
            case CONTRADICTIONS -> OptionalInt.of(findings.contradictions().size());
            case ENTITIES -> OptionalInt.of(findings.entities().size());
            case QUANTITIES -> OptionalInt.of(findings.quantities().size());
            case QUOTATIONS -> OptionalInt.of(findings.quotations().size());
            case LAYERS -> OptionalInt.of(report.layers().stream().mapToInt(layer -> layer.count()).sum());
            case BIBLIOGRAPHY, APPENDIX -> OptionalInt.of(report.articles().size());
            case SUMMARY, CHARTS, CODEBOOK, METHOD -> OptionalInt.empty();
        };
    }
}
