package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportPages;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.chart.Charts;
import org.scholion.report.content.ReportWords;
import org.scholion.report.html.HtmlReportWriter;
import org.scholion.report.pdf.fonts.DocumentFonts;
import org.scholion.report.pdf.fonts.FontChoice;
import org.scholion.report.pdf.fonts.HanForms;
import org.scholion.report.pdf.fonts.ShippedFonts;
import org.scholion.report.pdf.fonts.SystemFonts;

/** Lays out the beginning of a web page as it would be printed, as far as style sheets for paper can say it. */
@Component
public class HtmlReportPainter implements ReportPainter {

    /** About what a page has of text and markup. */
    private static final int BYTES_A_PAGE = 12_000;

    private final HtmlReportWriter writer = new HtmlReportWriter();
    private final SystemFonts system = new SystemFonts();
    private final ShippedFonts shipped = new ShippedFonts();

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public ReportPages begin(CasebookReport report, ReportDesign design, int most, IProgressMonitor monitor)
            throws IOException, CoreException {
        var progress = SubMonitor.convert(monitor, 10);
        var beginning = new Beginning(most * BYTES_A_PAGE);
        try {
            writer.write(report, design, beginning, progress.split(4));
        } catch (IOException | UncheckedIOException e) {
            if (!beginning.isFull()) {
                throw e;
            }
        }
        progress.split(2);
        var charts = Charts.of(report, new ReportWords(report.cover().language()));
        var page = new PaperPage(beginning.text(), charts);
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var fonts = new DocumentFonts(pdf, shipped,
                        new FontChoice(Characters.of(page.words()),
                                HanForms.ofText(page.words()).stream().toList(), shipped, system))) {
            new PageRenderer(pdf, fonts, new ChartDrawers(charts), false)
                    .render(page.document(), new Anchors());
            boolean whole = !beginning.isFull() && pdf.getNumberOfPages() <= most;
            while (pdf.getNumberOfPages() > most) {
                pdf.removePage(pdf.getNumberOfPages() - 1);
            }
            progress.split(4);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new DrawnPages(bytes.toByteArray(), whole);
        }
    }

    /** Keeps the beginning of what is written, and stops the writer when it has enough. */
    private static final class Beginning extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int most;
        private boolean full;

        Beginning(int most) {
            this.most = most;
        }

        boolean isFull() {
            return full;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] { (byte) value }, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int from, int length) throws IOException {
            int taken = Math.clamp(length, 0, most - bytes.size());
            bytes.write(buffer, from, taken);
            if (taken < length) {
                full = true;
                throw new IOException("That is enough");
            }
        }

        /** Without the element that was being written. */
        String text() {
            var text = bytes.toString(StandardCharsets.UTF_8);
            return full ? text.substring(0, Math.max(0, text.lastIndexOf('<'))) : text;
        }
    }
}
