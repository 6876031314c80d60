package org.scholion.report.docx.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.citation.Bibliography;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.ReportWords;
import org.scholion.report.docx.template.CoreProperties;
import org.scholion.report.docx.template.DocxFile;
import org.scholion.report.docx.template.DocxFile.Pieces;
import org.scholion.report.docx.template.DocxTemplate;
import org.scholion.report.docx.write.Bookmarks;
import org.scholion.report.docx.write.ExternalLinks;
import org.scholion.report.docx.write.Flow;
import org.scholion.report.docx.write.Heading;
import org.scholion.report.docx.write.WordXml;

/** One report on its way into a Word document. */
public final class DocxReport {

    /** The colours in which the Traffic Light Protocol 2.0 has its labels, on black. */
    private static final Map<Marking, String> MARKING_COLORS = Map.of(Marking.CLEAR, "FFFFFF", Marking.GREEN,
            "33FF00", Marking.AMBER, "FFC000", Marking.AMBER_STRICT, "FFC000", Marking.RED, "FF2B2B");

    private final CasebookReport report;
    private final DocxTemplate template;
    private final IProgressMonitor monitor;
    private final ReportWords words;
    private final ReportDates dates;
    private final Bookmarks bookmarks;

    private final List<String> citations;
    private final DocxFile file;

    /** @throws CoreException when there is no such style of citations */
    public DocxReport(CasebookReport report, String citationStyle, DocxTemplate template, IProgressMonitor monitor)
            throws CoreException {
        this.report = report;
        this.file = new DocxFile(template);
        this.citations = report.parts().contains(ReportPart.BIBLIOGRAPHY)
                ? new Bibliography(citationStyle, report.cover().language()).texts(report.articles())
                : List.of();
        this.template = template;
        this.monitor = monitor;
        this.words = new ReportWords(report.cover().language());
        this.dates = new ReportDates(words);
        this.bookmarks = new Bookmarks(template.lastBookmark());
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        fillTemplate();
        try (var spool = new Spool()) {
            var pieces = new Pieces(spool.file("front"), spool.file("contents"), spool.file("body"),
                    spool.file("links"), spool.file("footnotes"), spool.file("footnote-links"));
            try (var links = new ExternalLinks(spool.open(pieces.links()), template.linkPrefix())) {
                var headings = body(spool, pieces, links);
                front(spool, pieces, links);
                try (var contents = flow(spool.open(pieces.contents()), links)) {
                    new Contents(words).write(contents, headings);
                }
            }
            file.write(pieces, properties(), out);
        }
    }

    private void fillTemplate() throws IOException {
        var cover = report.cover();
        var marking = cover.marking().label();
        template.fill(Map.of("title", cover.title(), "subtitle", cover.subtitle(), "casebook", cover.casebook(),
                "authors", String.join(", ", cover.authors()), "date", dates.inUtc(cover.generated()), "marking",
                marking.isEmpty() ? "" : "\u00A0" + marking + "\u00A0"));
        if (!marking.isEmpty()) {
            template.markingColor(MARKING_COLORS.get(cover.marking()));
        }
    }

    private List<Heading> body(Spool spool, Pieces pieces, ExternalLinks links) throws IOException {
        try (var noteLinks = new ExternalLinks(spool.open(pieces.footnoteLinks()), "link");
                var footnotes = flow(spool.open(pieces.footnotes()), noteLinks);
                var flow = flow(spool.open(pieces.body()), links)) {
            var places = new Places(report);
            var shown = new ShownDates(dates);
            var citing = new Citing(report, places, words, shown, footnotes, template.footnotesBefore(),
                    template.lastFootnote());
            var pages = new Pages(report, words, shown, flow, places, citing, new Captions(words), monitor);
            if (!template.body().isContentsPlaced()) { // they stand before it
                flow.beginOnNewPage();
            }
            new ReportBody(pages, template.numbering(), new ChartsPart(pages, file), citations).write();
            endSections(flow);
            return flow.headings();
        }
    }

    /** The section in which the template ends is the last of the report, and upright unless nothing follows. */
    private void endSections(Flow flow) throws IOException {
        if (!template.body().isEndOfText()) {
            flow.turn(false);
        }
        if (flow.sections() > 0) {
            template.body().divided(flow.isLandscape());
        }
    }

    private void front(Spool spool, Pieces pieces, ExternalLinks links) throws IOException {
        try (var flow = flow(spool.open(pieces.front()), links)) {
            if (!template.body().isTitled()) {
                new TitlePage(report.cover(), dates).write(flow, template.body().isReplaced());
            }
        }
    }

    private Flow flow(OutputStream out, ExternalLinks links) throws IOException {
        return new Flow(new WordXml(out), template.styles(), template.layout(), links, bookmarks);
    }

    private CoreProperties properties() {
        var cover = report.cover();
        return new CoreProperties(cover.title(), cover.subtitle(), cover.authors(), cover.marking().label(),
                cover.generated(), cover.language());
    }
}
