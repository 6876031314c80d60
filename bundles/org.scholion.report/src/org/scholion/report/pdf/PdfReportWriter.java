package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportPages;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.pdf.fonts.FontChoice;
import org.scholion.report.pdf.fonts.HanForms;
import org.scholion.report.pdf.fonts.MissingCharacters;
import org.scholion.report.pdf.fonts.ShippedFonts;
import org.scholion.report.pdf.fonts.SystemFonts;
import org.scholion.report.template.TemplateSet;

/** Writes a report as a PDF of A4 pages. Safe for use by several threads. */
@Component
public class PdfReportWriter implements ReportWriter {

    /** A report with more annotations has no tags: the places of a hundred tags for each would be kept in memory. */
    private static final int MOST_TAGGED = 10_000;

    private final SystemFonts system;
    private final int mostTagged;
    private final TemplateSet own = new TemplateSet(PdfReportWriter.class, new PdfXhtmlFormat());
    private ShippedFonts shipped;

    public PdfReportWriter() {
        this(new SystemFonts());
    }

    PdfReportWriter(SystemFonts system) {
        this(system, MOST_TAGGED);
    }

    /** @param mostTagged how many annotations a report may have that gets tags */
    PdfReportWriter(SystemFonts system, int mostTagged) {
        this.system = system;
        this.mostTagged = mostTagged;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String label() {
        return "Document for print (PDF)";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var document = document(report, design)) {
            document.write(out, monitor);
        }
    }

    /** Lays out the first pages alone, to be looked at. */
    ReportPages begin(CasebookReport report, ReportDesign design, int most, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var document = document(report, design)) {
            var out = new ByteArrayOutputStream();
            boolean whole = document.writeBeginning(out, most, monitor);
            return new DrawnPages(out.toByteArray(), whole);
        }
    }

    private PdfDocument document(CasebookReport report, ReportDesign design) throws IOException, CoreException {
        var templates = design.template().isEmpty() ? own
                : new TemplateSet(PdfReportWriter.class, new PdfXhtmlFormat(), design.template().get());
        return new PdfDocument(report, design, new PdfTemplates(templates), shipped(), choice(report),
                isTagged(report));
    }

    @Override
    public List<String> losses(CasebookReport report, ReportDesign design) {
        var losses = new ArrayList<>(MissingCharacters.sentences(choice(report).missing()));
        if (!isTagged(report)) {
            losses.add(("The PDF has no tags, by which programs read it aloud: they would take too much memory for more"
                    + " than %d annotations. Write the report as HTML for readers who need them, or choose fewer"
                    + " articles.").formatted(mostTagged));
        }
        return losses;
    }

    private boolean isTagged(CasebookReport report) {
        return report.notes().all().size() <= mostTagged;
    }

    private FontChoice choice(CasebookReport report) {
        return new FontChoice(Characters.of(report), hanForms(report), shipped(), system);
    }

    /** The forms of Chinese characters that the articles have, those of most articles first. */
    private static List<HanForms> hanForms(CasebookReport report) {
        var articles = new EnumMap<HanForms, Integer>(HanForms.class);
        report.articles().forEach(article -> HanForms.ofLanguage(article.language())
                .or(() -> HanForms.ofText(article.title() + article.text()))
                .ifPresent(forms -> articles.merge(forms, -1, Integer::sum)));
        return articles.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    private synchronized ShippedFonts shipped() {
        if (shipped == null) {
            shipped = new ShippedFonts();
        }
        return shipped;
    }
}
