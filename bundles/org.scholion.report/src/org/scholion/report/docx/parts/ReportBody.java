package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportOutline;
import org.scholion.report.docx.template.Numbering;

/** Writes the parts that a report has, in their order, each below its heading. */
final class ReportBody {

    /** Their tables have more columns than an upright page holds. */
    private static final Set<ReportPart> WIDE = EnumSet.of(ReportPart.LAYERS);

    private final Pages pages;
    private final ReportContent content;
    private final Numbering numbering;
    private final ChartsPart charts;
    private final List<String> citations;

    /** @param citations of the articles in their order; empty where the report has no bibliography */
    ReportBody(Pages pages, Numbering numbering, ChartsPart charts, List<String> citations) {
        this.pages = pages;
        this.content = new ReportContent(pages.report());
        this.numbering = numbering;
        this.charts = charts;
        this.citations = citations;
    }

    void write() throws IOException {
        for (var part : ReportOutline.of(pages.report(), charts.hasContent())) {
            pages.check();
            pages.flow().turn(WIDE.contains(part));
            pages.flow().heading(1, pages.word(part.id()));
            write(part);
        }
    }

    private void write(ReportPart part) throws IOException {
        var findings = new FindingsParts(pages);
        var references = new ReferenceParts(pages);
        switch (part) {
            case TEXT -> new TextPart(pages, numbering).write();
            case BRIEFING -> new BriefingPart(pages).write();
            case KEY_POINTS -> findings.keyPoints();
            case SUMMARY -> new SummaryPart(pages).write();
            case CHARTS -> charts.write();
            case STORIES -> findings.stories();
            case TIMELINE -> findings.timeline();
            case CLAIMS -> findings.claims();
            case CONTRADICTIONS -> findings.contradictions();
            case ENTITIES -> new EntitiesPart(pages).write();
            case QUANTITIES -> findings.quantities();
            case QUOTATIONS -> findings.quotations();
            case LAYERS -> new LayersPart(pages, content).write();
            case CODEBOOK -> references.codebook();
            case METHOD -> references.method();
            case BIBLIOGRAPHY -> references.bibliography(citations);
            case APPENDIX -> new AppendixPart(pages, content).write();
        }
    }
}
