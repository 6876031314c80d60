package org.scholion.report.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.chart.Chart;
import org.scholion.report.chart.Charts;
import org.scholion.report.citation.Bibliography;
import org.scholion.report.content.LanguageTag;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.ReportWords;
import org.scholion.report.content.WebAddress;
import org.scholion.report.html.LayerPalette;
import org.scholion.report.pdf.fonts.DocumentFonts;
import org.scholion.report.pdf.fonts.FontChoice;
import org.scholion.report.pdf.fonts.ShippedFonts;
import org.scholion.report.template.WordsMethod;
import org.w3c.dom.Document;

/**
 * One report on its way to a PDF.
 *
 * The report is rendered in chunks, whose pages go to a scratch file, so that memory does not grow with its text. The
 * contents are rendered last and moved to the front, when it is known where everything is.
 */
final class PdfDocument implements Closeable {

    private static final COSName MARK_INFO = COSName.getPDFName("MarkInfo");

    private final CasebookReport report;
    private final PdfTemplates templates;
    private final PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final DocumentFonts fonts;
    private final PageRenderer renderer;
    private final Anchors anchors = new Anchors();
    private final Outline outline = new Outline();
    private final PageStore store = new PageStore();
    private final Optional<Tags> tags;
    private final List<Chart> charts;
    private final PageNumbers numbers;
    private final Map<String, Object> names;
    private final List<PDPage> pages = new ArrayList<>();
    private int titlePages;
    private IProgressMonitor monitor = new NullProgressMonitor();

    /** @param tagged whether it is to have tags for programs that read it aloud */
    PdfDocument(CasebookReport report, ReportDesign design, PdfTemplates templates, ShippedFonts shipped,
            FontChoice choice, boolean tagged) throws IOException, CoreException {
        this.report = report;
        this.templates = templates;
        fonts = new DocumentFonts(pdf, shipped, choice);
        var words = new ReportWords(report.cover().language());
        charts = Charts.of(report, words);
        tags = tagged ? Optional.of(new Tags(pdf, anchors, report.cover().language())) : Optional.empty();
        renderer = new PageRenderer(pdf, fonts, new ChartDrawers(charts), tags.isPresent());
        numbers = new PageNumbers(pdf, fonts.label(), words);
        var citations = new Bibliography(design.citationStyle(), report.cover().language());
        names = Map.of("report", report, "words", new WordsMethod(words), "dates", new ReportDates(words), "look",
                new PdfLook(report, citations.texts(report.articles())), "palette", new LayerPalette(), "languages",
                new LanguageTag(), "addresses", new WebAddress());
    }

    void write(OutputStream out, IProgressMonitor monitor) throws IOException, CoreException {
        var progress = SubMonitor.convert(monitor, "Writing the PDF", 100);
        this.monitor = progress;
        render("pdf-cover.ftl", Map.of());
        titlePages = pages.size();
        renderParts(progress.split(90), Integer.MAX_VALUE);
        finish(out, progress.split(10));
    }

    /**
     * Writes the first pages alone; false where there would be more. Only the whole has contents, since nobody knows before
     * where everything is.
     *
     * @param most after how many pages no more are begun
     */
    boolean writeBeginning(OutputStream out, int most, IProgressMonitor monitor) throws IOException, CoreException {
        var progress = SubMonitor.convert(monitor, "Laying out the first pages", 100);
        this.monitor = progress;
        render("pdf-cover.ftl", Map.of());
        titlePages = pages.size();
        boolean whole = renderParts(progress.split(90), most);
        if (whole) {
            finish(out, progress.split(10));
        } else {
            save(out);
        }
        return whole;
    }

    private void finish(OutputStream out, SubMonitor progress) throws IOException, CoreException {
        new Contents(outline, anchors, pages, titlePages).render(this);
        var last = progress.setWorkRemaining(pages.size() + 1);
        for (int i = 0; i < pages.size(); i++) {
            numbers.draw(pages.get(i), i + 1, pages.size());
            store.store(pages.get(i));
            last.split(1);
        }
        new Bookmarks(outline, anchors).addTo(pdf);
        Description.of(report, tags.isPresent()).addTo(pdf);
        save(out);
    }

    private void save(OutputStream out) throws IOException {
        if (tags.isPresent()) {
            fonts.reduce();
            tags.get().write(out);
        } else {
            pdf.getDocumentCatalog().getCOSObject().removeItem(MARK_INFO); // the renderer says of any that it has tags
            pdf.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /** False where there were enough pages before the end. */
    private boolean renderParts(SubMonitor progress, int most) throws IOException, CoreException {
        var chunks = new ReportSections(report, charts).chunks();
        progress.setWorkRemaining(chunks.size());
        for (var chunk : chunks) {
            if (pages.size() >= most) {
                return false;
            }
            progress.split(1);
            render("pdf-document.ftl", Map.of("sections", chunk, "wide", chunk.getFirst().wide()));
        }
        return true;
    }

    /** Renders what a template makes; its pages are the last. */
    void render(String template, Map<String, Object> more) throws IOException, CoreException {
        var document = document(template, more);
        if (Boolean.TRUE.equals(more.get("wide"))) {
            PaperCss.turn(document);
        }
        outline.collect(document);
        var added = renderer.render(document, anchors);
        tags.ifPresent(taken -> taken.take(added));
        for (var page : added) {
            var links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (tags.isEmpty() && links != null) {
                page.getCOSObject().setItem(COSName.ANNOTS, new StoredLinks(links, anchors, false));
            }
            store.store(page);
        }
        pages.addAll(added);
    }

    /** How many pages that would fill. */
    int length(String template, Map<String, Object> more) throws IOException, CoreException {
        var added = renderer.render(document(template, more), new Anchors());
        pdf.getDocumentCatalog().setStructureTreeRoot(null);
        added.forEach(pdf::removePage);
        return added.size();
    }

    private Document document(String template, Map<String, Object> more) throws IOException, CoreException {
        var given = new HashMap<>(names);
        given.putAll(more);
        return templates.document(template, given, report.notes().all().size(), monitor);
    }

    /** Moves pages that were rendered last behind those of the title. */
    void moveBehindTitle(List<PDPage> moved) {
        var title = pages.get(titlePages - 1);
        for (var page : moved.reversed()) {
            pdf.removePage(page);
            pdf.getPages().insertAfter(page, title);
        }
        tags.ifPresent(Tags::moveLastBehindFirst);
    }

    PDDocument pdf() {
        return pdf;
    }

    @Override
    public void close() throws IOException {
        try (store) {
            if (tags.isPresent()) {
                tags.get().close();
            }
            pdf.close();
            fonts.close();
        }
    }
}
